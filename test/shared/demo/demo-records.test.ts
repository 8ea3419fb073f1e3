import { expect, test } from "vitest";
import type { Application } from "../../../shared/application.ts";
import { check } from "../../../shared/check.ts";
import { demoRecords } from "../../../shared/demo/demo-records.ts";
import { sampleTag } from "../../../shared/demo/tag.ts";
import { kindNamed, kindOf, kinds } from "../../../shared/kinds.ts";
import { type Review, restored } from "../../../shared/review.ts";
import { isQuiet } from "../../../shared/silence.ts";
import { stages } from "../../../shared/stages.ts";

const today = "2026-11-22";
const records = demoRecords(today);
const ids = new Set(records.map(({ id }) => id));
const applications = records.flatMap(({ kind, fields }) => (kind === "application" ? [fields as Application] : [])); // by its kind

test("every record fits its kind, and settling changes nothing", () => {
  const settled = records.map(({ kind: name, id, fields }) => {
    const kind = kindNamed(name);
    if (!kind || kindOf(id) !== kind) throw new Error(`${id} is no ${name}`);
    const checked = check(kind.fields, fields);
    return { kind: name, id, fields: kind.settle?.(checked, { today }) ?? checked };
  });
  expect(settled).toEqual(records);
});

test("the same day gives the same records, and another day gives others", () => {
  expect(demoRecords(today)).toEqual(records);
  expect(demoRecords("2027-02-28")).not.toEqual(records);
});

test("every record has an id of its own and the tag by which it can be removed", () => {
  expect(ids.size).toBe(records.length);
  expect(records.filter(({ fields }) => !(fields.tags as string[]).includes(sampleTag))).toEqual([]); // on every kind
});

test("every kind is there, the profile included", () => {
  const there = new Set(records.map(({ kind }) => kind));
  expect(there).toEqual(new Set([...kinds.map(({ name }) => name), "profile"]));
});

test("what a record refers to is part of the sample", () => {
  const named = JSON.stringify(records).match(/[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}/g) ?? [];
  expect(named.length).toBeGreaterThan(records.length);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test("applications are in every stage, have ended in several ways, and some go quiet", () => {
  const open = applications.filter(({ outcome }) => !outcome);
  expect(open.length).toBeGreaterThanOrEqual(28);
  expect(open.length).toBeLessThanOrEqual(35);
  expect(new Set(open.map(({ stage }) => stage))).toEqual(new Set(stages));
  expect(new Set(applications.flatMap(({ outcome }) => outcome ?? []))).toEqual(
    new Set(["rejected", "no_response", "withdrawn", "declined"]),
  );
  expect(open.filter((one) => isQuiet(one, today)).length).toBeGreaterThan(2);
});

test("every practice item is what its reviews come to", () => {
  const attempts = Map.groupBy(
    records.flatMap(({ kind, fields }) => (kind === "attempt" ? [fields as Review & { practiceId?: string }] : [])), // by its kind
    ({ practiceId = "" }) => practiceId,
  );
  const items = records.filter(({ kind }) => kind === "practice");
  expect(items.filter(({ fields }) => fields.dueOn === today).length).toBeGreaterThan(3);
  for (const { id, fields } of items)
    expect({ card: fields.card ?? null, dueOn: fields.dueOn ?? null }).toEqual(
      restored({}, attempts.get(id) ?? [], { timeZone: "UTC" }),
    );
});

test("every practice item asks something and has an answer", () => {
  const items = records.filter(({ kind }) => kind === "practice");
  expect(items.filter(({ fields }) => !fields.prompt || !fields.answer)).toEqual([]);
});
