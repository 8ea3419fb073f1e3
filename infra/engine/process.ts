import { type ChildProcess, spawn } from "node:child_process";
import { type Address, accepts } from "./address.ts";

export type Start = { readonly binary: string; readonly address: Address; readonly file: string | undefined };

export type EngineProcess = {
  readonly pid: number | undefined;
  /** Settles when the process is gone, with why. */
  readonly gone: Promise<string>;
  readonly stop: () => Promise<void>;
};

/**
 * A shell that becomes the engine and leaves a watchdog behind: it reads a pipe that only we hold. When we end, however
 * we end, the system closes the pipe and the watchdog kills the engine; a line in the pipe says that it already ended.
 */
const watched = `umask 077; { read -r _ <&3 || kill -KILL $$; } </dev/null >/dev/null 2>&1 & exec "$0" "$@" 3<&-`;

/** Starts the engine and waits until it answers. It never outlives this process. */
export async function runEngine({ binary, address, file }: Start): Promise<EngineProcess> {
  const child = launch(binary, [
    ...["serve", "--host", address.host, "--port", String(address.port)],
    ...(file === undefined ? [] : ["--db-path", file]),
  ]);
  const gone = whyGone(child);
  const stop = () => end(child, gone);
  const failure = await Promise.race([gone, answers(address)]);
  if (failure === undefined) return { pid: child.pid, gone, stop };
  await stop();
  throw new Error(failure);
}

function launch(binary: string, args: readonly string[]): ChildProcess {
  // Windows ends the children of a Node process together with it: libuv puts them in a job object that closes with it.
  if (process.platform === "win32")
    return spawn(binary, args, { stdio: ["ignore", "ignore", "pipe"], windowsHide: true });
  return spawn("/bin/sh", ["-c", watched, binary, ...args], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    detached: true, // Ctrl-C reaches the whole group of the terminal, and requests in flight still need the engine
  });
}

function whyGone(child: ChildProcess): Promise<string> {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-2_000);
  });
  const { promise, resolve } = Promise.withResolvers<string>();
  child.once("error", ({ message }) => resolve(message));
  child.once("exit", (code, signal) => {
    dismissWatchdog(child);
    const words = said.match(/^error: (.*)$/m)?.[1];
    resolve(words ?? (signal ? `ended by ${signal}` : `ended with code ${code}`));
  });
  return promise;
}

function dismissWatchdog({ stdio: [, , , pipe] }: ChildProcess): void {
  if (!pipe || !("end" in pipe)) return;
  pipe.on("error", () => {}); // it may have been killed along with the engine
  pipe.end("\n");
}

async function answers(address: Address): Promise<string | undefined> {
  const deadline = performance.now() + 10_000;
  while (performance.now() < deadline) {
    if (await accepts(address)) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return "no answer within 10 seconds";
}

async function end(child: ChildProcess, gone: Promise<string>): Promise<void> {
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 3_000);
  await gone;
  clearTimeout(timer);
}
