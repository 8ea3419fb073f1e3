import { expect, test } from "vitest";
import { isQuiet, quietFor } from "../../shared/silence.ts";
import { may, timeline } from "./timeline.ts";

const today = may(20);
const application = (history: string, dates = {}) => ({ history: timeline(history), ...dates });

test.each([
  ["the last thing that happened", "applied 1, screening 5", 15],
  ["today's", "applied 20", 0],
  ["one dated tomorrow", "applied 21", 0],
  ["nothing at all", "", 0],
])("silence is counted from %s", (_, history, days) => {
  expect(quietFor(application(history), today)).toBe(days);
});

test.each([
  ["sent two weeks ago", application("applied 6"), true],
  ["sent a day less ago", application("applied 7"), false],
  ["an interview two weeks ago", application("applied 1, interviewing 6"), true],
  ["never sent", application("saved 1"), false],
  ["ended", application("applied 1, rejected 2"), false],
  ["taken for unanswered already", application("applied 1, no_response 2"), false],
  ["reopened two weeks ago", application("applied 1, no_response 2, applied 6"), true],
  ["put away", application("applied 1", { archived: true }), false],
  ["to be followed up today", application("applied 1", { followUpOn: today }), false],
  ["to be followed up later", application("applied 1", { followUpOn: may(25) }), false],
  ["followed up before", application("applied 1", { followUpOn: may(10) }), true],
  ["open until later", application("applied 1", { deadlineOn: may(30) }), false],
  ["an offer to answer by later", application("offer 1", { offer: { respondBy: may(30) } }), false],
])("it is quiet around one %s: %#", (_, one, quiet) => {
  expect(isQuiet(one, today)).toBe(quiet);
});

test("how long is quiet is the person's choice", () => {
  expect(isQuiet(application("applied 13"), today, 7)).toBe(true);
});
