import { beforeAll, expect, test } from "vitest";
import { agendaItemOf, byDay } from "../../shared/agenda.ts";
import { demoRecords } from "../../shared/demo/demo-records.ts";
import type { Item } from "../../shared/kind.ts";
import { kindOf } from "../../shared/kinds.ts";
import { freshTable, peopleOn } from "../support/api.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable()); // where it is 2026-11-22
});

test("the agenda holds what is overdue and what comes within a week, soonest first", async () => {
  const api = person();
  const days = ["2026-11-29", "2025-01-01", "2026-11-30", "2026-11-22"];
  for (const byOn of days) await api.post("/api/goals", { title: `By ${byOn}`, target: 1, byOn });
  const { items } = (await api.get("/api/agenda")).body;
  expect(items.map(({ on }: { on: string }) => on)).toEqual(["2025-01-01", "2026-11-22", "2026-11-29"]);
  expect(items[0]).toEqual({
    kind: "goal",
    id: expect.stringMatching(/^gol_/),
    on: "2025-01-01",
    title: "By 2025-01-01",
    why: "Goal ends",
  });
});

test.each([
  ["from=2026-11-22&to=2026-11-22", ["2026-11-22"]],
  ["from=2026-11-23", ["2026-11-29", "2026-11-30"]],
  ["to=2026-11-22", ["2025-01-01", "2026-11-22"]],
  ["from=2026-11-30&to=2099-12-31", ["2026-11-30"]],
  ["from=2099-01-01", []],
])("%s includes both days", async (query, days) => {
  const api = person();
  for (const byOn of ["2026-11-29", "2025-01-01", "2026-11-30", "2026-11-22"])
    await api.post("/api/goals", { title: "Goal", target: 1, byOn });
  const { items } = (await api.get(`/api/agenda?${query}`)).body;
  expect(items.map(({ on }: { on: string }) => on)).toEqual(days);
});

test("the agenda of a whole search is the list that the client makes of the same records", async () => {
  const api = person();
  const operations = demoRecords("2026-11-22").map((record) => ({ op: "put", ...record }));
  for (let n = 0; n < operations.length; n += 90)
    expect((await api.batch(operations.slice(n, n + 90))).status).toBe(200);
  const records: Item[] = (await api.get("/api/changes?since=0&limit=1000")).body.items;
  expect(records.length).toBeGreaterThanOrEqual(operations.length); // what was missed in an interview is practice, too
  const list = records.flatMap((record) => {
    const kind = kindOf(record.id);
    return (kind && agendaItemOf(kind, record)) ?? [];
  });
  const week = list.filter(({ on }) => on <= "2026-11-29").sort(byDay);
  expect(new Set(week.map(({ kind }) => kind)).size).toBeGreaterThan(5);
  expect((await api.get("/api/agenda")).body.items).toEqual(week);
});

test("a careers page that was put off comes back on that day, and after its interval once it is checked", async () => {
  const api = person();
  const { id } = (await api.post("/api/companies", { name: "Acme", checkEveryDays: 7, checkedOn: "2026-11-15" })).body;
  const asksOn = async () => (await api.get("/api/agenda?to=2099-01-01")).body.items[0].on;
  expect(await asksOn()).toBe("2026-11-22");
  await api.patch(`/api/companies/${id}`, { nextOn: "2026-11-24" });
  expect(await asksOn()).toBe("2026-11-24");
  await api.patch(`/api/companies/${id}`, { checkedOn: "2026-11-24" });
  expect(await asksOn()).toBe("2026-12-01");
});

test("what is done or deleted asks for nothing, and asks again when it is reopened", async () => {
  const api = person();
  const { id } = (await api.post("/api/goals", { title: "Goal", target: 1, byOn: "2026-11-23" })).body;
  const asking = async () => (await api.get("/api/agenda")).body.items.length;
  expect(await asking()).toBe(1);
  await api.patch(`/api/goals/${id}`, { status: "met" });
  expect(await asking()).toBe(0);
  await api.patch(`/api/goals/${id}`, { status: null });
  expect(await asking()).toBe(1);
  await api.delete(`/api/goals/${id}`);
  expect(await asking()).toBe(0);
  await api.post(`/api/trash/${id}/restore`, "");
  expect(await asking()).toBe(1);
});

test("an interview is on the agenda on its own day, where it takes place", async () => {
  const api = person();
  const { id } = (await api.post("/api/applications", { company: "Acme", role: "Dev" })).body;
  const scheduledAt = "2026-11-24T23:30:00Z";
  await api.post("/api/interviews", { applicationId: id, scheduledAt, timeZone: "Asia/Tokyo", format: "video" });
  expect((await api.get("/api/agenda")).body.items).toMatchObject([{ on: "2026-11-25", why: "Video interview" }]);
});

test.each(["from=2026-12-02&to=2026-12-01", "from=2026-02-30", "to=tomorrow", "day=2026-11-22"])(
  "%s is refused",
  async (query) => {
    const refused = await person().get(`/api/agenda?${query}`);
    expect(refused).toMatchObject({ status: 400, body: { code: "bad_request" } });
  },
);
