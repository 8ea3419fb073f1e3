import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayIn } from "../shared/calendar.ts";
import { EngineProblem } from "./engine/problem.ts";
import type { LocalApi } from "./local/api.ts";
import { type Instance, startInstance } from "./local/instance.ts";
import { whenLauncherEnds } from "./local/launcher.ts";
import { readSettings, type Settings, StartProblem, usage } from "./local/settings.ts";

const root = join(import.meta.dirname, "..");
const now = () => new Date();
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

try {
  const settings = readSettings({ args: process.argv.slice(2), env: process.env, root });
  if (settings === "help") console.log(usage);
  else await run(settings);
} catch (error) {
  fail(error);
}

async function run({ folder, port, demo }: Settings): Promise<void> {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  let end = (): void => process.exit(0); // there is nothing to finish yet
  if (process.env.npm_lifecycle_event) whenLauncherEnds(() => end());
  const instance = await startInstance({
    ...{ folder, port, timeZone, now, version, fail },
    client: join(root, "dist/web"),
    env: process.env,
    tell: (sentence) => console.error(sentence),
    ...(demo && { seed }),
  });
  end = () => void stop(instance);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => end());
  console.log(`Readyline${demo ? " (sample data)" : ""}: ${instance.url}`);
}

/** Leaves an instance as it is that holds something: what somebody changed or deleted in the sample stays so. */
async function seed(api: LocalApi): Promise<void> {
  const { seedDemo } = await import("./demo.ts"); // which nobody else needs in memory
  const request = async (path: string, init: RequestInit) => api.fetch(new Request(`http://127.0.0.1${path}`, init));
  await seedDemo(request, dayIn(now(), timeZone));
}

let stopping = false;

async function stop(instance: Instance): Promise<void> {
  if (stopping) return;
  stopping = true;
  await instance.stop();
  process.exit(0);
}

/** A problem that the person can solve is a sentence; anything else is a fault, and shows where it happened. */
function fail(error: unknown): void {
  console.error(error instanceof EngineProblem || error instanceof StartProblem ? error.message : error);
  process.exit(1);
}
