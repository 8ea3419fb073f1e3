import { beforeEach, expect, test } from "vitest";
import { sendMorning } from "../../functions/digest/morning.ts";
import type { Table } from "../../functions/store/table.ts";
import type { Letter } from "../../shared/letter.ts";
import { type Api, type Clock, clockAt, freshTable, peopleOn } from "../support/api.ts";

let table: Table;
let clock: Clock;
let api: Api;
let sent: Letter[];
const owner = "the-owner";

beforeEach(async () => {
  table = await freshTable();
  clock = clockAt("2026-11-24T07:30:00Z"); // a Tuesday
  api = peopleOn(table, clock)(owner);
  sent = [];
});

function morning(publish = async (letter: Letter) => void sent.push(letter)) {
  const place = { timeZone: "UTC", origin: "https://jobs.example.com" };
  return sendMorning(owner, { table, now: clock.now, publish, ...place });
}

test("a letter lists what is overdue, due and ahead, once a day", async () => {
  for (const [company, followUpOn] of [
    ["Late\nLtd", "2026-11-20"],
    ["Today AG", "2026-11-24"],
    ["Ahead Inc", "2026-11-27"],
    ["Far", "2026-12-20"],
  ])
    await api.post("/api/applications", { company: company?.replace("\n", " "), role: "Dev", followUpOn });
  await api.post("/api/practice", { title: "Heaps", dueOn: "2026-11-23" });
  expect(await Promise.all([morning(), morning()])).toContain(true);
  await morning();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.subject).toBe("Readyline: 2 due today, 1 overdue");
  const parts = sent[0]?.text.split("\n\n") ?? [];
  expect(parts[0]).toMatch(/^Today\n- .*Today AG/);
  expect(parts[1]).toBe("1 review due: https://jobs.example.com/practice/review");
  expect(parts[2]).toMatch(/^Overdue\n- .*Late Ltd.* \(4 days late\)/);
  expect(parts[3]).toMatch(/^In the next seven days\n- Fri,? 27 Nov: .*Ahead Inc/);
  expect(sent[0]?.text).not.toContain("Far");
  clock.set("2026-11-25T07:00:00Z");
  await morning();
  expect(sent).toHaveLength(2);
});

test("nothing is sent on an empty day, unless it was asked for", async () => {
  expect(await morning()).toBe(false);
  clock.set("2026-11-25T07:30:00Z");
  await api.put("/api/profile", { remindAlways: true });
  await morning();
  expect(sent.map(({ subject }) => subject)).toEqual(["Readyline: nothing is due today"]);
});

test("it comes at the person's hour in their zone, and not at night", async () => {
  await api.put("/api/profile", { timeZone: "America/New_York", remindAt: "08:30", remindAlways: true });
  const sentAt = [];
  for (let at = Date.parse("2026-11-24T00:00Z"); at < Date.parse("2026-11-25T00:00Z"); at += 1_800_000) {
    clock.set(new Date(at).toISOString());
    if (await morning()) sentAt.push(clock.now().toISOString());
  }
  expect(sentAt).toEqual(["2026-11-24T13:30:00.000Z"]);
  clock.set("2026-11-26T02:00:00Z");
  expect(await morning()).toBe(false);
});

test("a letter that could not be sent is sent with the next attempt", async () => {
  await api.put("/api/profile", { remindAlways: true });
  const refuse = () => Promise.reject(new Error("unreachable"));
  await expect(morning(refuse)).rejects.toThrow("unreachable");
  await morning();
  expect(sent).toHaveLength(1);
});

test("on Mondays it looks back on the week, planned against done", async () => {
  clock.set("2026-11-20T10:00:00Z");
  await api.put("/api/profile", { weeklyTargets: { applications_sent: 3, study_minutes: 60 } });
  const { id } = (await api.post("/api/practice", { title: "Heaps" })).body;
  for (const [company, on] of [
    ["One", "2026-11-16"],
    ["Two", "2026-11-20"],
    ["Before", "2026-11-15"],
  ])
    await api.post("/api/applications", { company, role: "Dev", history: [{ stage: "applied", on }] });
  await api.post("/api/study-sessions", { on: "2026-11-18", minutes: 90 });
  await api.post(`/api/practice/${id}/reviews`, { rating: "good" });
  clock.set("2026-11-23T07:00:00Z");
  await morning();
  expect(sent[0]?.text).toContain(
    ["Last week", "- Applications sent: 2 of 3", "- Reviews done: 1", "- Practice attempts: 1"].join("\n"),
  );
  expect(sent[0]?.text).toContain("- Minutes of study: 90 of 60, reached");
});
