import type { Attempt } from "../../attempt.ts";
import { textOfHtml } from "../html-text.ts";
import { recordId } from "../identity.ts";
import { cut, oneLine } from "../plain.ts";
import type { AnyPlan, PlannedRecord } from "../plan.ts";
import { rowsOfTable } from "../sqlite.ts";
import { uniqueRecords } from "../unique.ts";

const ratings: readonly Attempt["rating"][] = [undefined, "again", "hard", "good", "easy"];

/** The notes of an Anki deck as problems, its reviews as attempts. A note counts as a row. */
export function planDeck(bytes: Uint8Array): AnyPlan {
  const notes = rowsOfTable(bytes, "notes");
  const list = deckOf(bytes);
  const read = notes.flatMap(([id, , , , , tags, fields], n) => {
    const problem = problemOf(n + 1, String(fields ?? ""), String(tags ?? ""), list);
    return problem ? [{ id: String(id), problem }] : [];
  });
  const { rows, repeats } = uniqueRecords(read.map(({ problem }) => problem));
  const byNote = new Map(read.map(({ id, problem }) => [id, problem]));
  const noteOf = new Map(rowsOfTable(bytes, "cards").map(([id, note]) => [String(id), String(note)]));
  const attempts = rowsOfTable(bytes, "revlog").flatMap(([at, card, , ease]): PlannedRecord[] => {
    const problem = byNote.get(noteOf.get(String(card)) ?? "");
    const rating = ratings[Number(ease)];
    const time = Number(at);
    if (!problem || !rating || !(time > 0 && time < 4e12)) return [];
    const moment = new Date(time).toISOString();
    const id = recordId("attempt", [problem.id, moment], time);
    return [
      { row: problem.row, kind: "attempt", id, fields: { practiceId: problem.id, at: moment, mode: "solo", rating } },
    ];
  });
  return {
    format: "anki",
    label: "Anki deck",
    headerRow: 0,
    mapping: {},
    rows: [...rows, ...attempts],
    problems: repeats,
    unknownStatuses: [],
    assumptions: [],
  };
}

/** The first field is the question, the others are the answer. */
function problemOf(row: number, fields: string, tags: string, list: string | undefined): PlannedRecord | undefined {
  const [front = "", ...rest] = fields.split("\u001f").map(textOfHtml);
  if (front === "") return undefined;
  const answer = rest.filter((text) => text !== "").join("\n\n");
  const title = cut(oneLine(front), 200);
  const labels = [...new Set(tags.split(/\s+/))].filter((tag) => tag !== "" && tag.length <= 200);
  return {
    row,
    kind: "practice",
    id: recordId("practice", [title]),
    fields: {
      title,
      category: "other",
      ...(title !== front && { prompt: cut(front, 20_000) }),
      ...(answer && { answer: cut(answer, 20_000) }),
      ...(list && { list }),
      ...(labels.length > 0 && { tags: labels.slice(0, 100) }),
    },
  };
}

/** The name of the one deck there is beside the default one. */
function deckOf(bytes: Uint8Array): string | undefined {
  const decks = rowsOfTable(bytes, "col")[0]?.find(
    (value) => typeof value === "string" && value.includes('"collapsed"'),
  );
  const names = typeof decks === "string" ? [...decks.matchAll(/"name": ?"((?:[^"\\]|\\.)*)"/g)] : [];
  const own = names.map(([, name = ""]) => name).filter((name) => name !== "Default");
  return own.length === 1 && own[0] ? cut(own[0], 200) : undefined;
}
