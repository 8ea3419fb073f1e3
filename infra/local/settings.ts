import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** Something the person who starts the instance can put right; the message says how. */
export class StartProblem extends Error {
  override readonly name = "StartProblem";
}

export type Settings = { readonly folder: string; readonly port: number; readonly demo: boolean };

export const usage = `Usage: npm start [-- --demo]

Opens Readyline on this computer and prints its address. Ctrl-C stops it.

  --demo   a separate instance with sample data
  --help   this text

  PORT               the port to listen on (4280; 0 takes any free one)
  READYLINE_HOME     the folder for the data (.readyline in the project's folder)
  DYNAMODB_ENDPOINT  a DynamoDB-compatible engine to use instead of the embedded one`;

type Source = {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The project's folder. */
  readonly root: string;
};

/** What to start, or "help" if that is all that was asked for. Throws a `StartProblem`. */
export function readSettings({ args, env, root }: Source): Settings | "help" {
  const { help, demo } = readArguments(args);
  if (help) return "help";
  const home = env.READYLINE_HOME ? resolve(env.READYLINE_HOME) : join(root, ".readyline");
  return { folder: demo ? join(home, "demo") : home, port: readPort(env.PORT), demo };
}

function readArguments(args: readonly string[]): { readonly help: boolean; readonly demo: boolean } {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({ args: [...args], options: { help: flag, demo: flag } }).values;
  } catch (cause) {
    throw new StartProblem(`${args.join(" ")} is not understood.\n\n${usage}`, { cause });
  }
}

function readPort(value = "4280"): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new StartProblem(
    `PORT is "${value}", which is no port: take a number from 1024 to 65535, or 0 for any free one.`,
  );
}
