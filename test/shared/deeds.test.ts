import { describe, expect, test } from "vitest";
import { agendaItemOf } from "../../shared/agenda.ts";
import { addDays, dayIn } from "../../shared/calendar.ts";
import { type Deed, putOff, tickedOff } from "../../shared/deeds.ts";
import { demoRecords } from "../../shared/demo/demo-records.ts";
import type { Item, Kind } from "../../shared/kind.ts";
import { kindNamed, kindOf } from "../../shared/kinds.ts";
import { mergePatch } from "../../shared/merge-patch.ts";

const today = "2026-11-22";
const now = Date.parse(`${today}T12:00:00Z`);
const moment = { today, now };

function asking(name: string, fields: object) {
  const kind = kindNamed(name) as Kind;
  const record = {
    id: `${kind.prefix}_1`,
    rev: 1,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "",
    ...fields,
  } as Item;
  const item = agendaItemOf(kind, record) ?? expect.fail("it asks for nothing");
  return { kind, record, item };
}

const whyNot = (deed: Deed) => ("whyNot" in deed ? deed.whyNot : "");

describe("ticking off", () => {
  test.each([
    ["application", { stage: "applied", followUpOn: today }, { followUpOn: null, nextAction: null }],
    ["contact", { nextOn: today, everyDays: 30 }, { lastSpokeOn: today, nextOn: "2026-12-22" }],
    ["contact", { nextOn: today }, { lastSpokeOn: today, nextOn: null }],
    ["resource", { nextOn: "2026-11-01", everyDays: 7 }, { nextOn: "2026-11-29" }],
    ["company", { checkEveryDays: 7, nextOn: today }, { checkedOn: today, nextOn: null }],
    ["event", { startsOn: today }, { attended: true }],
    ["interview", { scheduledAt: `${today}T11:00:00Z` }, { outcome: "waiting" }],
    ["credential", { plannedOn: today }, { earnedOn: today }],
  ])("%s %j writes what one press can know", (name, fields, patch) => {
    const { item, record } = asking(name, fields);
    expect(tickedOff(item, record, moment)).toEqual({ patch });
  });

  test.each([
    ["interview", { scheduledAt: `${today}T13:00:00Z` }, /not taken place/],
    ["event", { startsOn: "2026-11-23" }, /not begun/],
    ["application", { stage: "saved", deadlineOn: today, followUpOn: "2026-11-25" }, /closes/],
    ["application", { stage: "offer", offer: { respondBy: today } }, /Accept or decline/],
    ["goal", { title: "Ten", byOn: today }, /met or missed/],
    ["credential", { expiresOn: today }, /Renew/],
    ["practice", { title: "Two sum", dueOn: today }, /answering/],
  ])("%s %j says what it takes instead", (name, fields, why) => {
    const { item, record } = asking(name, fields);
    expect(whyNot(tickedOff(item, record, moment))).toMatch(why);
  });
});

test("what is put off asks for nothing before that day, of every kind; what cannot be says why", () => {
  const to = addDays(today, 1);
  const counts = { moved: 0, kept: 0 };
  for (const { kind: name, id, fields } of demoRecords(today)) {
    const record = { id, rev: 1, createdAt: `${today}T00:00:00Z`, updatedAt: "", ...fields } as Item;
    const kind = kindOf(id) ?? expect.fail(`there is no kind ${name}`);
    const item = agendaItemOf(kind, record);
    if (!item || item.on > today) continue;
    const deed = putOff(item, record, to);
    if ("whyNot" in deed) {
      counts.kept++;
      expect(deed.whyNot).toMatch(/\.$/);
      continue;
    }
    counts.moved++;
    expect(agendaItemOf(kind, mergePatch(record, deed.patch) as Item)?.on).toBe(to);
  }
  expect(counts.moved).toBeGreaterThan(5);
  expect(counts.kept).toBeGreaterThan(5);
});

test("a round in another part of the world is on its own day there", () => {
  const scheduledAt = "2026-11-24T23:30:00Z";
  const { item } = asking("interview", { scheduledAt, timeZone: "Asia/Tokyo" });
  expect([item.on, dayIn(new Date(scheduledAt), "UTC")]).toEqual(["2026-11-25", "2026-11-24"]);
});
