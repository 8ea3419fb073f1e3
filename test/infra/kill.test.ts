import { randomInt } from "node:crypto";
import { expect, test, vi } from "vitest";
import { newId } from "../../shared/new-id.ts";
import { freshFolder } from "../support/folder.ts";
import { type LocalInstance, startLocal } from "../support/local-instance.ts";
import { feedOf, writeAll } from "../support/writer.ts";

// ROUNDS=20 makes it the long run of 1,000 writes each; otherwise it is short enough to be run each time.
const rounds = Number(process.env.ROUNDS ?? 3);
const writes = process.env.ROUNDS ? 1_000 : 150;
const timeout = rounds * 180_000;

test(`kill -9 of the server amid ${writes} writes loses nothing that was acknowledged`, { timeout }, async () => {
  for (let round = 1; round <= rounds; round += 1) {
    const folder = freshFolder();
    const ids = someIds();
    const first = await startLocal(folder);
    const before = await writeAndKill(first, ids, () => first.child.kill("SIGKILL"));
    await first.ended;
    const second = await startLocal(folder);
    const kept = await expectWhole(second, before);
    const after = await writeAll({ url: second.url, ids: ids.filter((id) => !kept.has(id)) });
    expect(after.failed).toEqual([]);
    expect(await expectWhole(second, after.acknowledged)).toEqual(new Set(ids));
    second.child.kill("SIGKILL");
    report("server", round, before.size, kept.size);
  }
});

test(`kill -9 of the engine amid ${writes} writes loses nothing that was acknowledged`, { timeout }, async () => {
  for (let round = 1; round <= rounds; round += 1) {
    const instance = await startLocal(freshFolder());
    const engine = instance.engine() ?? expect.fail("no engine runs");
    const acknowledged = await writeAndKill(instance, someIds(), () => process.kill(engine, "SIGKILL"));
    const kept = await expectWhole(instance, acknowledged);
    await vi.waitFor(() => expect(instance.said.err).toContain("It runs again"), { timeout: 5_000 });
    instance.child.kill("SIGKILL");
    report("engine", round, acknowledged.size, kept.size);
  }
});

const someIds = () => Array.from({ length: writes }, () => newId("contact", Date.now()));

async function writeAndKill(
  instance: LocalInstance,
  ids: readonly string[],
  kill: () => void,
): Promise<ReadonlySet<string>> {
  const at = randomInt(writes / 10, writes - writes / 10);
  const { acknowledged } = await writeAll({
    url: instance.url,
    ids,
    onAcknowledged: (count) => count === at && kill(),
  });
  return acknowledged;
}

/** Each record was written once, so the feed must hold every number up to the counter's, once. */
async function expectWhole(instance: LocalInstance, acknowledged: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const { ids, revs, head } = await feedOf(instance.url);
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
  expect(revs).toEqual(Array.from({ length: head }, (_, index) => index + 1));
  return ids;
}

function report(killed: string, round: number, acknowledged: number, kept: number): void {
  if (process.env.ROUNDS) console.log(`${killed} ${round}: ${acknowledged} acknowledged, ${kept} kept, no gap`);
}
