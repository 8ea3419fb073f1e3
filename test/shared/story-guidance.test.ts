import { expect, test } from "vitest";
import { isMeasured, missingParts, remarkOn, secondsToTell } from "../../shared/story-guidance.ts";

const words = (count: number, word = "word") => Array(count).fill(word).join(" ");

test("nothing is said of a part that is not there yet", () => {
  expect(remarkOn("result", " ")).toBeUndefined();
});

test("short parts are asked about, long ones are said to be long", () => {
  expect(remarkOn("situation", "It broke.")).toMatch(/at stake/);
  expect(remarkOn("situation", words(61))).toMatch(/^61 words/);
  expect(remarkOn("situation", words(40))).toBeUndefined();
});

test("a result wants a number, in digits or in words", () => {
  expect(remarkOn("result", words(20))).toMatch(/number/);
  expect(remarkOn("result", `${words(20)} 40 %`)).toBeUndefined();
  for (const text of ["from nine hours to twelve minutes", "half the time", "zero errors since", "٣ days"])
    expect(isMeasured(text)).toBe(true);
  expect(isMeasured("it was a bit quicker")).toBe(false);
});

test("an action that only says we asks for the person's part", () => {
  expect(remarkOn("action", `${words(50)} and we decided`)).toMatch(/What did you do/);
  expect(remarkOn("action", `${words(50)} and we decided what I built`)).toBeUndefined();
});

test("two minutes are about 280 words", () => {
  expect(secondsToTell({ situation: words(40), task: words(20), action: words(180), result: words(40) })).toBe(120);
  expect(missingParts({ situation: "Here", action: " " })).toEqual(["task", "action", "result"]);
});
