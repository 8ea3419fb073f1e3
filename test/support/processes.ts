import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { vi } from "vitest";

type Process = { readonly pid: number; readonly parent: number; readonly command: string; readonly ended: boolean };

/** The processes of this machine; one that ended but was not yet collected counts as ended. */
function processes(): readonly Process[] {
  if (process.platform !== "linux") return listed();
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, state = "", parent = ""] = /\) (\S) (\d+)/.exec(readFileSync(`/proc/${name}/stat`, "utf8")) ?? [];
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
        return [{ pid: Number(name), parent: Number(parent), command, ended: state === "Z" || state === "X" }];
      } catch {
        return []; // it ended while we were reading
      }
    });
}

function listed(): readonly Process[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat=,command="], { encoding: "utf8" }).split("\n");
  return lines.flatMap((line) => {
    const [, pid, parent, state = "", command = ""] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), command, ended: state.startsWith("Z") }] : [];
  });
}

export function childrenOf(pid: number): readonly number[] {
  return processes().flatMap((one) => (one.parent === pid && !one.ended ? [one.pid] : []));
}

/** Those that carry a text in their command line, e.g. the folder that a test made for itself. */
export function processesNaming(text: string): readonly number[] {
  return processes().flatMap((one) => (one.command.includes(text) && !one.ended ? [one.pid] : []));
}

/** Waits until none of them runs any more. */
export async function ended(pids: readonly number[]): Promise<void> {
  await vi.waitFor(
    () => {
      const running = processes().filter(({ pid, ended }) => !ended && pids.includes(pid));
      if (running.length > 0) throw new Error(`still running: ${running.map(({ command }) => command).join(", ")}`);
    },
    { timeout: 5_000, interval: 10 },
  );
}
