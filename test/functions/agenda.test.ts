import { beforeAll, expect, test } from "vitest";
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
  expect((await api.get("/api/agenda")).body.items).toMatchObject([{ on: "2026-11-25", why: "Interview" }]);
});

test.each(["from=2026-12-02&to=2026-12-01", "from=2026-02-30", "to=tomorrow", "day=2026-11-22"])(
  "%s is refused",
  async (query) => {
    const refused = await person().get(`/api/agenda?${query}`);
    expect(refused).toMatchObject({ status: 400, body: { code: "bad_request" } });
  },
);
