import { expect, test } from "vitest";
import { skill } from "../../../shared/skill.ts";
import { type CatalogueSkill, catalogue } from "../../../shared/skills/catalogue.ts";
import { areaNames, catalogueSkill, searchSkills } from "../../../shared/skills/lookup.ts";
import { recogniseSkills } from "../../../shared/skills/recognise.ts";

test("more than 300 skills have an id of their own that fits in a link", () => {
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(300);
  expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test("no name belongs to two skills, and none is said twice", () => {
  const names = catalogue.flatMap(({ aliases }) => aliases.map(({ text }) => text.toLowerCase()));
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});

test("each entry makes a valid skill, of an area that has a name in words", () => {
  for (const { id, name, area } of catalogue) {
    expect(skill.fields.safeParse({ name, catalogueId: id, area }).success, name).toBe(true);
    expect(areaNames[area]).toMatch(/^[A-Z]/);
  }
});

test("each name is recognised as its skill where experience with it is asked for", () => {
  const missed = catalogue.flatMap(({ id, aliases }) =>
    aliases.filter(({ text }) => recogniseSkills(`Experience with ${text}.`)[0]?.catalogueId !== id),
  );
  expect(missed).toEqual([]);
});

test.each([
  ["postgres", "postgresql"],
  ["go", "go"],
  ["GOLANG", "go"],
  ["c#", "csharp"],
  ["kube", "kubernetes"],
  ["k8s", "kubernetes"],
  ["lambda", "aws-lambda"],
  [" queues ", "message-queues"],
])("%j finds %s first", (typed, id) => {
  expect(searchSkills(typed)[0]?.id).toBe(id);
});

test("nothing typed and nonsense find nothing", () => {
  expect([...searchSkills("  "), ...searchSkills("qqqq")]).toEqual([]);
});

test("an id finds its entry", () => {
  expect(catalogueSkill("dotnet")).toMatchObject({ name: ".NET", area: "framework" } satisfies Partial<CatalogueSkill>);
  expect(catalogueSkill("alchemy")).toBeUndefined();
});
