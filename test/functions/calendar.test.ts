import ICAL from "ical.js";
import { beforeAll, expect, test } from "vitest";
import { type Api, freshTable, peopleOn } from "../support/api.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable()); // where it is 2026-11-22
});

const pathOf = (url: string) => new URL(url).pathname;

async function eventsOf(api: Api, path?: string) {
  const { status, text, headers } = await api.get(path ?? pathOf((await api.post("/api/calendar", "")).body.url));
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/calendar; charset=UTF-8");
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => {
    const { summary, startDate, endDate, location, uid } = new ICAL.Event(one);
    const [start, end] = [startDate, endDate].map((time) =>
      time.isDate ? time.toString() : time.toJSDate().toISOString(),
    );
    return { uid, summary, start, end, location, status: one.getFirstPropertyValue("status") };
  });
}

test("a round is at its time with its company and place, and a cancelled one is cancelled", async () => {
  const api = person();
  const { id: applicationId } = (await api.post("/api/applications", { company: "Acme; Söhne", role: "Dev" })).body;
  const round = {
    ...{ applicationId, format: "video", scheduledAt: "2026-12-01T15:00:00Z", timeZone: "America/New_York" },
    ...{ minutes: 45, place: "https://meet.example.com/x" },
  };
  const { id } = (await api.post("/api/interviews", round)).body;
  const path = pathOf((await api.post("/api/calendar", "")).body.url);
  const event = {
    uid: `${id}@readyline`,
    summary: "Video interview: Acme; Söhne",
    start: "2026-12-01T15:00:00.000Z",
    end: "2026-12-01T15:45:00.000Z",
    location: "https://meet.example.com/x",
    status: "CONFIRMED",
  };
  expect(await eventsOf(api, path)).toEqual([event]);
  await api.patch(`/api/interviews/${id}`, { outcome: "cancelled" });
  expect(await eventsOf(api, path)).toEqual([{ ...event, status: "CANCELLED" }]);
});

test("dated things are whole days, and reviews are counted by day, overdue ones today", async () => {
  const api = person();
  await api.post("/api/applications", { company: "Acme", role: "Dev", followUpOn: "2026-11-25" });
  for (const dueOn of ["2026-11-01", "2026-11-22", "2026-11-24"])
    await api.post("/api/practice", { title: "Heaps", dueOn });
  const events = (await eventsOf(api)).map(({ summary, start, end }) => [summary, start, end]);
  expect(events).toEqual([
    [expect.stringContaining("Acme"), "2026-11-25", "2026-11-26"],
    ["2 reviews", "2026-11-22", "2026-11-23"],
    ["1 review", "2026-11-24", "2026-11-25"],
  ]);
});

test("the address is shown again, a new one replaces it, and a revoked one reads nothing", async () => {
  const api = person();
  expect((await api.get("/api/calendar")).body).toEqual({ url: null });
  const first = (await api.post("/api/calendar", "")).body;
  expect((await api.get("/api/calendar")).body).toMatchObject({ url: first.url });
  const second = (await api.post("/api/calendar", "")).body;
  expect((await api.get(pathOf(first.url))).status).toBe(404);
  expect(await eventsOf(api, pathOf(second.url))).toEqual([]);
  expect((await api.delete("/api/calendar")).status).toBe(204);
  expect((await api.get(pathOf(second.url))).status).toBe(404);
  expect((await api.delete("/api/calendar")).status).toBe(404);
});

test("somebody else's records are not in it", async () => {
  const [one, other] = [person(), person()];
  await one.post("/api/applications", { company: "Acme", role: "Dev", followUpOn: "2026-11-25" });
  const path = pathOf((await other.post("/api/calendar", "")).body.url);
  expect(await eventsOf(one, path)).toEqual([]);
});
