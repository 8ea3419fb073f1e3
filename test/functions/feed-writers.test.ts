import { expect, test } from "vitest";
import { kindNamed } from "../../shared/kinds.ts";
import { type Api, freshTable, peopleOn, sameTable } from "../support/api.ts";
import { idFor } from "../support/samples.ts";

const writers = 8;
const rounds = 4;
const skill = kindNamed("skill") ?? expect.fail("skills are registered");

/** The id of a writer's record: writers share none but number 0. */
const idOf = (writer: number, n: number) => idFor(skill, writer * 1_000 + n);

type Seen = { readonly revs: number[]; readonly state: Map<string, string | undefined> };

test("a reader sees every change once and in order while eight processes write", { timeout: 60_000 }, async () => {
  const table = await freshTable();
  const owner = "busy";
  const [reader, ...others] = Array.from({ length: writers + 1 }, () => peopleOn(sameTable(table))(owner));
  if (!reader) throw new Error("there is a reader");
  const writing = others.map((api, n) => write(api, n));
  let open = true;
  void Promise.allSettled(writing).then(() => {
    open = false;
  });
  const seen: Seen = { revs: [], state: new Map() };
  let since = 0;
  do since = await follow(reader, since, seen);
  while (open);
  since = await follow(reader, since, seen);

  const counts = await Promise.all(writing);
  const written = counts.reduce((sum, count) => sum + count, 0);
  expect(since).toBe(written);
  expect(seen.revs).toEqual(seen.revs.toSorted((a, b) => a - b));
  expect(new Set(seen.revs).size).toBe(seen.revs.length);
  const whole = await follow(reader, 0, { revs: [], state: new Map() }, { into: new Map(seen.state), check: true });
  expect(whole).toBe(written);
});

/** Creates, patches, deletes and batches in turn; gives how many changes it was told were written. */
async function write(api: Api, writer: number): Promise<number> {
  let count = 0;
  for (let round = 0; round < rounds; round++) {
    const id = idOf(writer, round);
    expect((await api.put(`/api/skills/${id}`, { name: `${writer}.${round}` })).status).toBe(201);
    expect((await api.patch(`/api/skills/${id}`, { level: 1 })).status).toBe(200);
    const batch = Array.from({ length: round === 1 && writer < 3 ? 100 : 5 }, (_, n) => ({
      op: "put",
      kind: "skill",
      id: idOf(writer, 100 + round * 100 + n),
      fields: { name: `${writer}.${round}.${n}` },
    }));
    expect((await api.batch(batch)).status).toBe(200);
    count += 2 + batch.length;
    if (round % 2) {
      expect((await api.delete(`/api/skills/${id}`)).status).toBe(204);
      count += 1;
    }
  }
  return count;
}

type Final = { readonly into: Map<string, string | undefined>; readonly check: true };

/** Follows the feed to its end; with `final`, what was pieced together so far must be what a new reader gets. */
async function follow(api: Api, from: number, seen: Seen, final?: Final): Promise<number> {
  let since = from;
  for (let more = true; more; ) {
    const { status, body } = await api.get(`/api/changes?since=${since}&limit=50`);
    expect(status).toBe(200);
    expect(body.items.every(({ rev }: { rev: number }) => rev > since && rev <= body.rev)).toBe(true);
    for (const { id, rev, ...rest } of body.items) {
      seen.revs.push(rev);
      seen.state.set(id, JSON.stringify({ id, rev, ...rest }));
    }
    for (const id of body.deleted) seen.state.set(id, undefined);
    ({ rev: since, more } = body);
  }
  if (final) expect(Object.fromEntries(final.into)).toEqual(Object.fromEntries(seen.state));
  return since;
}

test("eight processes that change one record at once all get their way, one after another", async () => {
  const table = await freshTable();
  const apis = Array.from({ length: writers }, () => peopleOn(sameTable(table))("one"));
  const at = `/api/skills/${idOf(0, 0)}`;
  await apis[0]?.put(at, { name: "Shared" });
  const answers = await Promise.all(apis.map((api, n) => api.patch(at, { notes: `${n}` })));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(answers.map(({ body }) => body.rev).toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});

test("of eight processes that change the version they read, one gets its way", async () => {
  const table = await freshTable();
  const apis = Array.from({ length: writers }, () => peopleOn(sameTable(table))("one"));
  const at = `/api/skills/${idOf(0, 0)}`;
  await apis[0]?.put(at, { name: "Shared" });
  const answers = await Promise.all(apis.map((api, n) => api.patch(at, { notes: `${n}` }, { "If-Match": '"1"' })));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(412)]);
  const winner = answers.find(({ status }) => status === 200)?.body;
  for (const { body } of answers.filter(({ status }) => status === 412)) expect(body.current).toEqual(winner);
});

test("of eight processes that create one record at once, one does", async () => {
  const table = await freshTable();
  const apis = Array.from({ length: writers }, () => peopleOn(sameTable(table))("one"));
  const body = { id: idOf(0, 0), name: "Only one" };
  const answers = await Promise.all(apis.map((api) => api.post("/api/skills", body)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(409)]);
  expect(await apis[0]?.head()).toBe(1);
});
