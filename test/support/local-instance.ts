import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished, vi } from "vitest";
import { childrenOf } from "./processes.ts";

export type LocalInstance = {
  readonly url: string;
  readonly child: ChildProcess;
  readonly pid: number;
  /** The process of its engine at this moment. */
  readonly engine: () => number | undefined;
  /** What it has printed so far. */
  readonly said: { out: string; err: string };
  readonly ended: Promise<number | null>;
};

type Options = {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** As npm does: from a process of its own, with a shell between. */
  readonly underShells?: boolean;
};

/** Runs what follows it and waits for it; the colon keeps the shell from becoming it. */
const shell = ["/bin/sh", "-c", '"$@"; :', "sh"];

/** `npm start`'s own program as a process, killed when the test is over. */
export function launchLocal(
  folder: string,
  { args = [], env = {}, underShells }: Options = {},
): Omit<LocalInstance, "url"> {
  const { PATH = "", TMPDIR, SystemRoot } = process.env;
  const program = [process.execPath, "infra/local.ts", ...args];
  const [file = "", ...rest] = underShells ? [...shell, ...shell, ...program] : program;
  const child = spawn(file, rest, {
    env: {
      PATH,
      ...(TMPDIR && { TMPDIR }),
      ...(SystemRoot && { SystemRoot }),
      READYLINE_HOME: folder,
      PORT: "0",
      ...env,
    },
    detached: true, // a group of its own, so that a test can press Ctrl-C in it
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
  const ended = once(child, "close").then(([code]: (number | null)[]) => code ?? null);
  const pid = child.pid ?? 0;
  return { child, pid, engine: () => childrenOf(pid)[0], said, ended };
}

/** The same, once it has printed its address. */
export async function startLocal(folder: string, options?: Options): Promise<LocalInstance> {
  const instance = launchLocal(folder, options);
  const url = await vi.waitFor(
    () =>
      /http:\/\/\S+/.exec(instance.said.out)?.[0] ?? Promise.reject(new Error(`no address yet: ${instance.said.err}`)),
    { timeout: 30_000, interval: 10 },
  );
  return { ...instance, url };
}
