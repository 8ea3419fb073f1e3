import { startEngine } from "../../infra/engine.ts";

/** A program that holds an engine on the folder it is given until it is killed, for the tests that kill it. */
const [folder] = process.argv.slice(2);
const engine = await startEngine({ env: process.env, ...(folder === undefined ? {} : { folder }) });
console.log(engine.endpoint);
setInterval(() => {}, 60_000);
