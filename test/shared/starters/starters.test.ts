import { describe, expect, test } from "vitest";
import { competencies } from "../../../shared/competencies.ts";
import { idPattern } from "../../../shared/id.ts";
import { practice } from "../../../shared/practice.ts";
import { catalogueSkill } from "../../../shared/skills/lookup.ts";
import { designSteps } from "../../../shared/starters/design.ts";
import { starterLists } from "../../../shared/starters/lists.ts";
import { readStarters } from "../../../shared/starters/read.ts";
import { recordOf, type Starter } from "../../../shared/starters/starter.ts";

const skill = "skl_01J0000000000000000000000A";
const lists = await Promise.all(
  starterLists.map(async (list) => ({ ...list, items: await readStarters(list.id) }) as const),
);
const everyItem = lists.flatMap(({ items }) => items);
const made = lists.flatMap(({ name, items }) => items.map((item) => recordOf(item, { list: name, skills: new Map() })));

describe.each(lists)("$name", ({ id, name, parts, items }) => {
  test("has the parts that its outline names, and as many items in each", () => {
    const counted = new Map<string, number>();
    for (const { pattern } of items) counted.set(pattern, (counted.get(pattern) ?? 0) + 1);
    expect([...counted]).toEqual(parts);
  });

  test("makes records that are valid", () => {
    for (const item of items) {
      const { fields } = recordOf(item, { list: name, skills: new Map() });
      expect(practice.fields.safeParse(fields), item.key).toMatchObject({ success: true });
      expect(fields.list).toBe(name);
      expect(item.listId).toBe(id);
    }
  });

  test("says nothing twice, and has no empty answer", () => {
    const titles = items.map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
    expect(items.filter(({ answer, prompt, url }) => (answer ?? prompt ?? url ?? "").length < 20)).toEqual([]);
    expect(items.filter((item) => [item.title, item.answer, item.prompt].some(hasStrayWhiteSpace))).toEqual([]);
  });
});

function hasStrayWhiteSpace(text: string | undefined): boolean {
  return text !== undefined && /^\s|\s$| {2}|[^\n]\n[^\n]/.test(text);
}

test("ids are the client's own, one for each item and always the same", () => {
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  expect(made.filter(({ id }) => !idPattern.test(id) || !id.startsWith("prc_"))).toEqual([]);
  expect(made.find(({ fields }) => fields.title === "Two Sum")?.id).toBe("prc_0000000000W3D4BAGXHD8XX6KQ");
});

test("links are https, and no two are the same", () => {
  const links = everyItem.flatMap(({ url }) => url ?? []);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !/^https:\/\/[a-z.]+\/problems\/[a-z0-9-]+\/$/.test(link))).toEqual([]);
  expect(new Set(links).size).toBe(links.length);
});

test("skills are those of the catalogue", () => {
  expect(everyItem.flatMap(({ catalogueIds }) => catalogueIds).filter((id) => !catalogueSkill(id))).toEqual([]);
});

test("behavioural questions cover every competency", () => {
  const asked = of("behavioural").map(({ pattern }) => pattern);
  expect(new Set(asked)).toEqual(new Set(competencies));
});

test("each design has a prompt and a checklist of every step, in order, none of them empty", () => {
  for (const { answer = "", prompt = "", key } of of("design")) {
    const steps = answer.split("\n\n").map((step) => step.split(/: (.*)/));
    expect(
      steps.map(([name]) => name),
      key,
    ).toEqual([...designSteps]);
    expect(
      steps.filter(([, text = ""]) => text.length < 30),
      key,
    ).toEqual([]);
    expect(prompt.length, key).toBeGreaterThan(30);
  }
});

test("answers on the fundamentals are two to five sentences", () => {
  const odd = of("fundamentals").filter(({ answer = "" }) => {
    const sentences = answer.replace(/\d\.\d/g, "").split(/[.?!](?= |$)/).length - 1;
    return sentences < 2 || sentences > 5 || answer.length > 600;
  });
  expect(odd.map(({ key }) => key)).toEqual([]);
});

test("problems become no easier within a pattern", () => {
  const order = ["easy", "medium", "hard"];
  const patterns = Map.groupBy(of("coding"), ({ pattern }) => pattern);
  for (const [pattern, items] of patterns) {
    const levels = items.map(({ difficulty = "" }) => order.indexOf(difficulty));
    expect(levels, pattern).toEqual([...levels].sort());
  }
});

test("an item names the person's own skills, and is new: it has no day yet", () => {
  const [item] = of("coding");
  if (!item) throw new Error("no item");
  const { fields } = recordOf(item, { list: "Mine", skills: new Map([["algorithms", skill]]) });
  expect(fields.skills).toEqual([skill]);
  expect(fields).not.toHaveProperty("dueOn");
});

function of(id: string): readonly Starter[] {
  return everyItem.filter(({ listId }) => listId === id);
}
