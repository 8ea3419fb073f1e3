import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { planOf } from "../../../shared/import/formats.ts";
import { freshFolder } from "../../support/folder.ts";

const long = "x".repeat(20_000);

/** A deck as Anki keeps it, with an answer that goes over several pages of the file. */
function deck(notes: readonly (readonly [fields: string, tags: string])[]): Uint8Array {
  const path = join(freshFolder(), "collection.anki2");
  const database = new DatabaseSync(path);
  database.exec("CREATE TABLE col (id integer primary key, decks text)");
  database.exec(
    "CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text, flds text)",
  );
  database.exec("CREATE TABLE cards (id integer primary key, nid integer)");
  database.exec("CREATE TABLE revlog (id integer primary key, cid integer, usn integer, ease integer)");
  database
    .prepare("INSERT INTO col VALUES (1, ?)")
    .run('{"1": {"name": "Default", "collapsed": false}, "2": {"name": "Systems", "collapsed": false}}');
  database.exec("BEGIN");
  for (const [n, [fields, tags]] of notes.entries()) {
    database.prepare("INSERT INTO notes VALUES (?, '', 0, 0, -1, ?, ?)").run(n + 1, tags, fields);
    database.prepare("INSERT INTO cards VALUES (?, ?)").run(n + 100, n + 1);
  }
  database.prepare("INSERT INTO revlog VALUES (?, 100, 0, 3)").run(Date.parse("2026-09-01T10:00:00Z"));
  database.exec("COMMIT");
  database.close();
  return readFileSync(path);
}

const read = (bytes: Uint8Array) => planOf({ members: [{ name: "collection.anki2", bytes }] }, "2026-11-22");

test("a deck is problems with their answers, and its reviews are attempts", () => {
  const plan = read(
    deck([
      [`<h1 class="x">Sharding &amp; replicas</h1>\u001f<p>One</p><p>Two<br>${long}</p>`, " db scale "],
      ["Caching\u001f", ""],
    ]),
  );
  expect(plan?.label).toBe("Anki deck");
  const id = plan?.rows[0]?.id;
  expect(plan?.rows.map(({ kind, fields }) => ({ kind, ...fields }))).toMatchObject([
    {
      kind: "practice",
      title: "Sharding & replicas",
      answer: expect.stringMatching(/^One\nTwo\nx+…$/),
      list: "Systems",
      tags: ["db", "scale"],
    },
    { kind: "practice", title: "Caching" },
    { kind: "attempt", practiceId: id, at: "2026-09-01T10:00:00.000Z", rating: "good" },
  ]);
});

test("of hundreds of notes none is missed", () => {
  const plan = read(
    deck(Array.from({ length: 700 }, (_, n) => [`Question ${n}\u001f${"y".repeat(n * 7)}`, ""] as const)),
  );
  expect(plan?.rows.filter(({ kind }) => kind === "practice").map(({ fields }) => fields.title)).toEqual(
    Array.from({ length: 700 }, (_, n) => `Question ${n}`),
  );
});

test("a deck that is cut off or damaged gives what can be read, and never hangs", () => {
  const whole = deck(Array.from({ length: 300 }, (_, n) => [`Question ${n}\u001f${long.slice(0, n)}`, ""] as const));
  for (const at of [20, 100, 107, 4_096, 8_200, 20_000]) {
    const damaged = Uint8Array.from(whole);
    damaged.fill(0xff, at, at + 40);
    read(damaged);
    read(whole.subarray(0, at));
  }
});
