import { expect, test, vi } from "vitest";
import type { EngineProblem } from "../../infra/engine/problem.ts";
import { engineElsewhere, engineFor, tablesIn } from "../support/engine.ts";
import { freshFolder } from "../support/folder.ts";
import { childrenOf, ended, processesNaming } from "../support/processes.ts";

const engineOf = (folder: string) => processesNaming(`${folder}/readyline.db`)[0] ?? expect.fail("no engine runs");

test("kill -9 of the parent leaves neither the engine nor its watchdog", async () => {
  const folder = freshFolder();
  const { host, pid } = await engineElsewhere(folder);
  const [engine = 0] = childrenOf(pid);
  const family = [engine, ...childrenOf(engine)];
  expect(family).toHaveLength(2);
  host.kill("SIGKILL");
  await ended([pid, ...family]);
});

test("kill -9 of the parent while the engine starts leaves nothing", async () => {
  for (let round = 0; round < 5; round += 1) {
    const folder = freshFolder();
    void engineElsewhere(folder).catch(() => {}); // killed before it can answer
    const [host = 0] = await vi.waitFor(() => some(processesNaming(folder)));
    await vi.waitFor(() => some(childrenOf(host)), { interval: 1, timeout: 5_000 });
    process.kill(host, "SIGKILL");
    await vi.waitFor(() => expect(processesNaming(folder)).toEqual([]), { timeout: 5_000 });
  }
});

function some<T>(list: readonly T[]): readonly T[] {
  if (list.length === 0) throw new Error("none yet");
  return list;
}

test("a stop leaves neither the engine nor its watchdog", async () => {
  const folder = freshFolder();
  const engine = await engineFor({ folder });
  const family = processesNaming(folder);
  expect(family).toHaveLength(2);
  await engine.stop();
  await ended(family);
});

test("an engine that is killed comes back at its address with its data", async () => {
  const folder = freshFolder();
  const onRestart = vi.fn<(why: string) => void>();
  const engine = await engineFor({ folder, onRestart });
  await tablesIn(engine).make("notes");
  process.kill(engineOf(folder), "SIGKILL");
  await vi.waitFor(() => expect(onRestart).toHaveBeenCalledWith("ended by SIGKILL"), { timeout: 5_000 });
  expect(await tablesIn(engine).list()).toEqual(["notes"]);
});

test("an engine that keeps ending is given up, in words, and its folder is free", async () => {
  const folder = freshFolder();
  const { promise, resolve } = Promise.withResolvers<EngineProblem>();
  await engineFor({ folder, onExit: resolve, onRestart: () => process.kill(engineOf(folder), "SIGKILL") });
  process.kill(engineOf(folder), "SIGKILL");
  const { message } = await promise;
  expect(message).toBe("The embedded database stopped (ended by SIGKILL). Start Readyline again.");
  await engineFor({ folder });
});

test("an engine in memory is not replaced: its data is gone", async () => {
  const { promise, resolve } = Promise.withResolvers<EngineProblem>();
  const before = childrenOf(process.pid);
  await engineFor({ onExit: resolve });
  const [pid = 0] = childrenOf(process.pid).filter((one) => !before.includes(one));
  process.kill(pid, "SIGKILL");
  expect(await promise).toMatchObject({ code: "failed" });
});
