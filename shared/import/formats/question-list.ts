import type { Practice } from "../../practice.ts";
import type { TextFormat } from "../format.ts";
import { recordId } from "../identity.ts";
import { cut, plainWords } from "../plain.ts";
import type { PlannedRecord } from "../plan.ts";
import { uniqueRecords } from "../unique.ts";

/** A list in Markdown whose entries are questions: each is one to practise. A row is a line of the file. */
export const questionList: TextFormat = {
  name: "question-list",
  label: "a list of questions",
  recognises: ({ text, kind = "practice" }) => kind === "practice" && questionsIn(text.slice(0, 200_000)).length >= 5,
  plan({ text }) {
    const { rows, repeats } = uniqueRecords(questionsIn(text).map(problemOf));
    const head = { format: "question-list", headerRow: 0, mapping: {}, unknownStatuses: [] };
    return { ...head, rows, problems: repeats, assumptions: [] };
  },
};

type Question = { readonly row: number; readonly text: string; readonly heading: string };

function questionsIn(text: string): Question[] {
  let heading = /^title: *(.+)$/m.exec(text.slice(0, 2_000))?.[1] ?? "";
  return text.split(/\r\n|\n|\r/).flatMap((line, n) => {
    const named = /^#{1,6}\s+(.+)$/.exec(line)?.[1];
    if (named) heading = plainText(named);
    const entry = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ x]\]\s+)?(\S.*)$/i.exec(line)?.[1];
    const question = entry && plainText(entry);
    return question?.endsWith("?") ? [{ row: n + 1, text: question, heading }] : [];
  });
}

function plainText(text: string): string {
  return text
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1")
    .replace(/\*\*|__|`/g, "")
    .trim();
}

function problemOf({ row, text, heading }: Question): PlannedRecord {
  const title = cut(text, 200);
  return {
    row,
    kind: "practice",
    id: recordId("practice", [plainWords(title)]),
    fields: {
      title,
      category: categoryOf(`${heading} ${text}`),
      ...(heading && { pattern: cut(heading, 200) }),
      ...(title !== text && { prompt: cut(text, 20_000) }),
    },
  };
}

function categoryOf(text: string): NonNullable<Practice["category"]> {
  if (/behaviou?r|tell me|have you|did you|yourself|your (team|manager|work|last|role)/i.test(text))
    return "behavioural";
  return /system design|scalab/i.test(text) ? "system_design" : "other";
}
