import { spawn } from "node:child_process";
import { once } from "node:events";

export type Start = {
  readonly name: string;
  readonly file: string;
  readonly event: object;
  /** Its answer's status. */
  readonly expected: number;
};

/** The program that loads it, and all that it sees of an environment. */
export type Place = { readonly program: string; readonly env: Readonly<Record<string, string>> };

/** Milliseconds of CPU: until the bundle was loaded, and from there until it had answered. */
export type Took = { readonly init: number; readonly first: number };

/** Loads a bundle in a process of its own, and gives it its first event. */
export async function tookToStart(start: Start, { program, env }: Place): Promise<Took> {
  const child = spawn(process.execPath, [program], {
    env: { ...env, BUNDLE: start.file, EVENT: JSON.stringify(start.event) },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  const failed: string[] = [];
  child.stdio[3]?.on("data", (data) => said.push(String(data)));
  child.stderr?.on("data", (data) => failed.push(String(data)));
  await once(child, "close");
  const { statusCode, init, first } = JSON.parse(said.join("") || "{}");
  if (statusCode === start.expected) return { init, first };
  throw new Error(`${start.name} answered ${statusCode}.\n${failed.join("")}`);
}
