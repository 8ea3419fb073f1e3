/** A process as Lambda has it before it loads a function: what Lambda's own client needs is there, and not counted. */
for (const name of ["http", "net", "util", "fs", "path", "assert"]) process.getBuiltinModule(name);

const { BUNDLE = "", EVENT = "" } = process.env;
const event: unknown = JSON.parse(EVENT);
const began = process.cpuUsage();
const { handler } = await import(BUNDLE);
const ready = process.cpuUsage();
const { statusCode } = await handler(event, {});
const done = process.cpuUsage();

const between = (from: NodeJS.CpuUsage, to: NodeJS.CpuUsage) => (to.user + to.system - from.user - from.system) / 1000;
const said = { statusCode, init: between(began, ready), first: between(ready, done) };
process.getBuiltinModule("fs").writeSync(3, JSON.stringify(said));
process.exit(0);
