import { readFileSync } from "node:fs";

/**
 * npm puts a shell between itself and us, and neither passes on what ends it: `kill` of `npm start` would leave the
 * instance running with nobody to see it. So it looks at who is above it, and ends when they are gone.
 */
export function whenLauncherEnds(end: () => void): void {
  const launched = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === launched) return;
    clearInterval(timer);
    end();
  }, 250);
  timer.unref();
}

/** The shell and, where the system shows it, npm: whoever ends is replaced in this by another. */
function ancestors(): string {
  const shell = process.ppid;
  return process.platform === "linux" ? `${shell} ${parentOf(shell)}` : String(shell);
}

function parentOf(pid: number): string | undefined {
  try {
    return /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1];
  } catch {
    return undefined;
  }
}
