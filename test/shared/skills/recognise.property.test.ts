import fc from "fast-check";
import { expect, test } from "vitest";
import { recogniseSkills } from "../../../shared/skills/recognise.ts";

const words =
  "Go go C c++ R and or with the in REST rest Spring Boot Java Node.js .NET C# CI/CD team 5 to Rust is".split(" ");
const signs = [" ", ", ", "/", ". ", "\n", "\n• ", "-", " – ", "(", ") ", "\u00a0", "&", ": ", "…", "", "'"];
const posting = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...signs)), { maxLength: 40 })
  .map((pairs) => pairs.flat().join(""));
const anyText = fc.oneof(posting, fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "grapheme" }));

test("whatever the text, each skill is once there, stands where it says, and they are in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const skills = recogniseSkills(text);
      expect(new Set(skills.map(({ catalogueId }) => catalogueId)).size).toBe(skills.length);
      for (const { at, text: written, count } of skills) {
        expect(text.slice(at, at + written.length)).toBe(written);
        expect(written).not.toBe("");
        expect(count).toBeGreaterThan(0);
      }
      expect(skills.map(({ at }) => at)).toEqual(skills.map(({ at }) => at).sort((a, b) => a - b));
    }),
  );
});

test("a text said twice names the same skills, each twice as often", () => {
  const between = "\nNothing of that sort follows here.\n";
  fc.assert(
    fc.property(posting, (text) => {
      const once = recogniseSkills(text + between);
      const twice = recogniseSkills(text + between + text + between);
      expect(twice).toEqual(once.map((skill) => ({ ...skill, count: 2 * skill.count })));
    }),
  );
});

test.each([
  "go, ",
  "c/",
  "Go and ",
  "amazon web ",
  "c++",
  "a",
  ".",
  " ",
  "\n• ",
  "漢",
  "\u200b",
  "é\u0301",
  "https://",
])("50,000 characters of %j take at most twenty times as long as prose", (part) => {
  const hostile = part.repeat(Math.ceil(50_000 / part.length));
  expect(timeOf(hostile)).toBeLessThan(
    20 * timeOf("You build services in Go and C, with the rest of us. ".repeat(1_000)),
  );
});

/** The best of three, in milliseconds. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const from = performance.now();
    recogniseSkills(text);
    return performance.now() - from;
  });
  return Math.min(...times);
}
