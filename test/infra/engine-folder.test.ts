import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFolder } from "../../infra/engine/folder.ts";
import { startEngine } from "../../infra/engine.ts";
import { engineElsewhere, engineFor, tablesIn } from "../support/engine.ts";
import { freshFolder } from "../support/folder.ts";
import { ended } from "../support/processes.ts";

const refusal = (folder: string) =>
  startEngine({ folder, env: {} }).then(
    () => expect.fail("it started"),
    (error) => error,
  );

test("a folder that another process uses is refused, naming the process", async () => {
  const folder = freshFolder();
  const { pid } = await engineElsewhere(folder);
  expect(await refusal(folder)).toMatchObject({
    code: "busy",
    message: `Another Readyline (process ${pid}) is using the data in ${folder}. Use that one, stop it first, or give this one a folder of its own with READYLINE_HOME.`,
  });
});

test("of many that start on one folder at once, one gets it", async () => {
  const folder = freshFolder();
  const starts = await Promise.allSettled(Array.from({ length: 3 }, () => engineFor({ folder })));
  expect(starts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a folder is free again after a stop, and after kill -9 of its user", async () => {
  const folder = freshFolder();
  await (await engineFor({ folder })).stop();
  const { host, pid } = await engineElsewhere(folder);
  host.kill("SIGKILL");
  await ended([pid]);
  const engine = await engineFor({ folder });
  expect(await tablesIn(engine).list()).toEqual([]);
});

test("a lock that was left behind with the number of a living process does not count", async () => {
  const folder = freshFolder();
  const { host, pid } = await engineElsewhere(folder);
  const lock = readFileSync(join(folder, "lock"));
  host.kill("SIGKILL");
  await ended([pid]);
  lock.writeInt32BE(process.ppid, 60); // where SQLite keeps user_version: as if the number had been given out again
  writeFileSync(join(folder, "lock"), lock);
  await engineFor({ folder });
});

test("a file that is no database is refused and stays as it is", async () => {
  const folder = freshFolder();
  const file = join(folder, "readyline.db");
  const rubbish = Buffer.from("not a database at all ".repeat(1_000));
  writeFileSync(file, rubbish);
  expect(await refusal(folder)).toMatchObject({ code: "corrupt" });
  expect((await refusal(folder)).message).toContain(`The database ${file} is damaged (file is not a database).`);
  expect(readFileSync(file)).toEqual(rubbish);
});

test("a database that lost its end is refused, stays as it is, and the folder is free to be mended", async () => {
  const folder = freshFolder();
  const file = join(folder, "readyline.db");
  const engine = await engineFor({ folder });
  await tablesIn(engine).make("notes");
  await engine.stop();
  const whole = readFileSync(file);
  truncateSync(file, whole.length - 8_192);
  expect(await refusal(folder)).toMatchObject({ code: "corrupt" });
  expect(readFileSync(file)).toEqual(whole.subarray(0, -8_192));
  writeFileSync(file, whole);
  expect(await tablesIn(await engineFor({ folder })).list()).toEqual(["notes"]);
});

test("a folder that cannot be written to is refused", () => {
  const folder = join(freshFolder(), "data");
  mkdirSync(folder, { mode: 0o500 });
  const problem = asNobody(folder, () => openFolder(folder));
  expect(problem).toMatchObject({ code: "readonly" });
  expect(problem).toHaveProperty(
    "message",
    expect.stringContaining(`cannot write to its data folder ${folder} (EACCES)`),
  );
});

test("a database file that cannot be written to is refused", () => {
  const folder = freshFolder();
  writeFileSync(join(folder, "readyline.db"), "", { mode: 0o400 });
  chmodSync(folder, 0o777);
  expect(asNobody(folder, () => openFolder(folder))).toMatchObject({ code: "readonly" });
});

test("a file in the folder's place is refused", async () => {
  const file = join(freshFolder(), "data");
  writeFileSync(file, "mine");
  expect(await refusal(file)).toMatchObject({ code: "readonly" });
  expect(readFileSync(file, "utf8")).toBe("mine");
});

/** Root may write everywhere, so as root this takes a user who may not. */
function asNobody(folder: string, work: () => unknown): unknown {
  const root = process.geteuid?.() === 0;
  if (root) chmodSync(join(folder, ".."), 0o755);
  if (root) process.seteuid?.(65_534);
  try {
    return work();
  } catch (error) {
    return error;
  } finally {
    if (root) process.seteuid?.(0);
  }
}
