import type { Day } from "../../day.ts";
import { decode } from "../decode.ts";
import { type TextFile, textFile } from "../file.ts";
import type { JsonFormat, TextFormat } from "../format.ts";
import type { AnyPlan } from "../plan.ts";
import { trackerOf } from "../trackers.ts";
import { planDeck } from "./anki.ts";
import { planList } from "./career-ops.ts";
import { planTable, tableIn } from "./json-list.ts";

/** A file of an archive, unpacked. */
export type Member = { readonly name: string; readonly bytes: Uint8Array };

/** What files are recognised as: of a known form, or else as a table. */
export type Forms = {
  readonly known: readonly TextFormat[];
  readonly tables: readonly TextFormat[];
  readonly documents: readonly JsonFormat[];
};

type Given = Pick<TextFile, "kind" | "withPrivate">;
type Read = { readonly name: string; readonly plan: AnyPlan };

/** The archives of LinkedIn hold much that is nobody's business here: only what is known is taken. */
const ofLinkedIn = /^(connections|job applications|saved jobs|profile|invitations|messages|registration)[^/]*\.csv$/i;

/** All that can be imported of the files of an archive, as one plan. Rows are numbered within their own file. */
export function planArchive(members: readonly Member[], given: Given, forms: Forms, today: Day): AnyPlan {
  const isLinkedIn = members.some(({ name }) => ofLinkedIn.test(baseOf(name)));
  const leftOut: string[] = [];
  const read = members.flatMap((member): Read[] => {
    const plan = planMember(member, members, { ...given, isLinkedIn }, forms, today);
    if (!plan || (plan.rows.length === 0 && plan.problems.every(({ kind }) => kind === "not_importable"))) {
      if (!isLogOfCareerOps(member)) leftOut.push(baseOf(member.name));
      return [];
    }
    return [{ name: baseOf(member.name), plan }];
  });
  const label = isLinkedIn ? "LinkedIn archive" : "ZIP archive";
  return joined(read, leftOut, label);
}

function planMember(
  { name, bytes }: Member,
  members: readonly Member[],
  { isLinkedIn, ...given }: Given & { readonly isLinkedIn: boolean },
  { known, tables, documents }: Forms,
  today: Day,
): AnyPlan | undefined {
  if (/\.anki2$/i.test(name) && members.some((other) => /\.anki21$/i.test(other.name))) return undefined; // says to update
  if (/\.anki21?$/i.test(name)) return planDeck(bytes);
  const text = decode(bytes);
  if (/\.json$/i.test(name)) {
    const json = jsonOf(text);
    const format = documents.find(({ recognises }) => json !== undefined && recognises(json));
    if (format) return { ...format.plan(json, today), label: format.label };
    const table = json === undefined ? undefined : tableIn(json, given);
    return table && planTable(table, [...known, ...tables], today);
  }
  const file = textFile(text, { ...given, choices: {} });
  const format = known.find(({ recognises }) => recognises(file));
  if (format?.name === "career-ops") {
    const log = members.find(isLogOfCareerOps);
    return { ...planList(text, {}, today, log && decode(log.bytes)), label: format.label };
  }
  if (format)
    return format.isPrivate && !given.withPrivate ? undefined : { ...format.plan(file, today), label: format.label };
  if (isLinkedIn && !file.head.some((row) => trackerOf(row)?.label.startsWith("LinkedIn"))) return undefined;
  if (!/\.(csv|tsv|txt)$/i.test(name)) return undefined;
  return planTable(file, tables, today);
}

/** It is read together with the list. */
function isLogOfCareerOps({ name }: Member): boolean {
  return /(^|\/)status-log\.tsv$/i.test(name);
}

function joined(read: readonly Read[], leftOut: readonly string[], label: string): AnyPlan {
  let before = 0;
  const [only] = read.length === 1 && leftOut.length === 0 ? read : [];
  const parts = read.map(({ name, plan }) => {
    const start = before;
    before += plan.rows.reduce((most, { row }) => Math.max(most, row), 0);
    return {
      rows: plan.rows.map((planned) => ({ ...planned, file: name, at: start + planned.row })),
      problems: plan.problems.map((problem) => ({ ...problem, file: name })),
      assumptions: [`${name}: ${plan.label ?? plan.format}.`, ...plan.assumptions.map((one) => `${name}: ${one}`)],
      unknownStatuses: plan.unknownStatuses,
    };
  });
  const skipped =
    leftOut.length > 12 ? `${leftOut.slice(0, 12).join(", ")} and ${leftOut.length - 12} more` : leftOut.join(", ");
  const message = "Nothing in this archive can be imported: no list, no vCard, no resume that is known here.";
  return {
    format: "archive",
    label: only?.plan.label ?? label,
    headerRow: 0,
    mapping: {},
    rows: parts.flatMap(({ rows }) => rows),
    problems: [
      ...parts.flatMap(({ problems }) => problems),
      ...(read.length === 0 ? [{ row: 1, kind: "not_importable" as const, message }] : []),
    ],
    unknownStatuses: parts.flatMap(({ unknownStatuses }) => unknownStatuses),
    assumptions: [...parts.flatMap(({ assumptions }) => assumptions), ...(skipped ? [`Left out: ${skipped}.`] : [])],
  };
}

function baseOf(name: string): string {
  return name.split("/").at(-1) ?? name;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
