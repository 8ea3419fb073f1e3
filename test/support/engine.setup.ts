import type { TestProject } from "vitest/node";
import { startEngine } from "../../infra/engine.ts";

/** One in-memory engine for the run; each test file makes a table of its own in it. */
export default async function setup(project: TestProject) {
  const engine = await startEngine({
    env: process.env,
    onExit: ({ message }) => console.error(message),
  });
  project.provide("dynamo", engine.endpoint);
  return engine.stop;
}
