import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { engineBinary } from "../../infra/engine/binary.ts";
import { startEngine } from "../../infra/engine.ts";
import { engineFor, tablesIn } from "../support/engine.ts";
import { freshFolder } from "../support/folder.ts";

test("an engine without a folder begins empty and forgets", async () => {
  const first = await engineFor({});
  await tablesIn(first).make("notes");
  expect(await tablesIn(first).list()).toEqual(["notes"]);
  await first.stop();
  expect(await tablesIn(await engineFor({})).list()).toEqual([]);
});

test("an engine with a folder keeps what was written", async () => {
  const folder = freshFolder();
  const first = await engineFor({ folder });
  await tablesIn(first).make("notes");
  await first.stop();
  expect(await tablesIn(await engineFor({ folder })).list()).toEqual(["notes"]);
});

test("the data is readable by its owner only", async () => {
  const folder = join(freshFolder(), "data");
  const engine = await engineFor({ folder });
  await tablesIn(engine).make("notes");
  const modes = ["", "readyline.db", "readyline.db-wal", "lock"].map(
    (name) => statSync(join(folder, name)).mode & 0o777,
  );
  expect(modes).toEqual([0o700, 0o600, 0o600, 0o600]);
});

test.runIf(process.platform === "linux")(
  "each engine listens on an address of its own that is not 127.0.0.1",
  async () => {
    const [one, other] = await Promise.all([engineFor({}), engineFor({})]);
    expect(one.endpoint).toMatch(/^http:\/\/127\.\d+\.\d+\.\d+:\d+$/);
    expect(new URL(one.endpoint).hostname).not.toBe(new URL(other.endpoint).hostname);
    expect(new URL(one.endpoint).hostname).not.toBe("127.0.0.1");
  },
);

test("a stopped engine no longer answers", async () => {
  const { endpoint, stop } = await engineFor({});
  await stop();
  await expect(fetch(endpoint)).rejects.toThrow("fetch failed");
});

test("DYNAMODB_ENDPOINT takes the place of the engine and is left running", async () => {
  const running = await engineFor({});
  const folder = freshFolder();
  const borrowed = await startEngine({ folder, env: { DYNAMODB_ENDPOINT: `${running.endpoint}/` } });
  expect(borrowed.endpoint).toBe(running.endpoint);
  await borrowed.stop();
  expect(await tablesIn(running).list()).toEqual([]);
});

test.each([
  ["localhost:8000", "which is not a web address: write it like http://127.0.0.1:8000"],
  ["http://127.0.0.1:9", "but no DynamoDB answers there"],
])("DYNAMODB_ENDPOINT=%s is refused in words", async (value, words) => {
  const start = startEngine({ env: { DYNAMODB_ENDPOINT: value } });
  await expect(start).rejects.toThrow(words);
  await expect(start).rejects.toMatchObject({ name: "EngineProblem", code: "endpoint" });
});

test.each([
  ["win32", "x64", "Run: npm install --no-save @dynoxide/win32-x64@1.2.1\nOr set DYNAMODB_ENDPOINT"],
  ["freebsd", "x64", "There is no embedded database for freebsd-x64: set DYNAMODB_ENDPOINT"],
])("on %s-%s without the engine's package one reads what to do", (platform, arch, words) => {
  expect(() => engineBinary({ platform, arch })).toThrow(words);
});
