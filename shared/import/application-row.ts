import type { Day } from "../day.ts";
import type { Identity } from "./identity.ts";
import { historyFrom } from "./imported-history.ts";
import { cut, isNothing, oneLine, readYesNo } from "./plain.ts";
import type { Choices, ImportedApplication, RowProblem } from "./plan.ts";
import { accountOf, type RowAccount } from "./row-account.ts";
import type { RowReader } from "./row-reader.ts";
import { salaryOf } from "./row-salary.ts";
import type { StatusWord } from "./status.ts";
import { channelOf, employmentOf, workModeOf } from "./work-terms.ts";

export type ReadRow = {
  readonly row: number;
  readonly fields: ImportedApplication;
  readonly identity: Identity;
  readonly words: readonly StatusWord[];
  readonly problems: readonly RowProblem[];
};

export const unnamedRole = "Role not given";

/** Reads one row; nothing for a row that names no company, which is held back and reported. */
export function readRow(row: RowReader, choices: Choices, today: Day): ReadRow | undefined {
  const company = row.short("company") ?? choices.company;
  if (!company) {
    const held = row.cell("role") ?? row.cell("postingUrl");
    row.report("no_company", "This row names no company, so it is held back.", held);
    return undefined;
  }
  const role = row.short("role") ?? choices.role;
  const account = accountOf(row, choices, today);
  for (const cell of row.cells("externalId")) row.keep(cell);
  const place = placeOf(row);
  const optional = {
    ...linkOf(row),
    ...place,
    ...termsOf(row, place.location ?? ""),
    ...salaryOf(row),
    ...sourceOf(row),
    ...planOf(row, account.next),
    ...excitementOf(row),
    ...textOf(row),
  };
  if (!role) row.report("no_role", `This row names no role: it is called "${unnamedRole}" until you name it.`);
  const identity: Identity = {
    company,
    role: role ?? "",
    postingUrl: optional.postingUrl,
    location: place.location,
    day: account.appliedOn ?? account.savedOn,
    externalId: row
      .cells("externalId")
      .map(({ text }) => text)
      .join(" "),
  };
  const fields = { company, role: role ?? unnamedRole, history: historyFrom(account, today), ...optional };
  return {
    row: row.row,
    fields: { ...fields, ...notesOf(row) },
    identity,
    words: account.words,
    problems: row.problems,
  };
}

function linkOf(row: RowReader): { postingUrl?: string } {
  const cell = row.cell("postingUrl");
  if (!cell) return linkIn(row.cell("notes")?.text ?? "");
  const written = /https?:\/\/[^\s<>"]+/i.exec(cell.text)?.[0] ?? cell.text;
  const link = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  if (isLink(link) && (link === written || /^[\w-]+(\.[\w-]+)+(\/|$)/.test(written))) {
    if (link !== cell.text && `https://${cell.text}` !== link) row.keep(cell);
    return { postingUrl: link };
  }
  row.keep(cell);
  row.report("bad_link", `${cell.name} is no web address, so it is kept in the notes.`, cell);
  return {};
}

/** A file without a column for it may have the address in the notes. */
function linkIn(notes: string): { postingUrl?: string } {
  const [link, other] = notes.match(/https?:\/\/[^\s<>"),]+/gi) ?? [];
  return link && !other && isLink(link) ? { postingUrl: link } : {};
}

function isLink(link: string): boolean {
  return link.length <= 2000 && URL.canParse(link);
}

function placeOf(row: RowReader): { location?: string } {
  const places = row.cells("location").map(({ text }) => oneLine(text));
  const location = [...new Set(places)].join(", ");
  if (location.length > 200) for (const cell of row.cells("location")) row.keep(cell);
  return location === "" ? {} : { location: cut(location, 200) };
}

function termsOf(row: RowReader, location: string) {
  const mode = row.cell("workMode");
  const employment = row.cell("employment");
  const said = mode && (workModeOf(mode.text) ?? (readYesNo(mode.text) ? ("remote" as const) : undefined));
  const kind = employment && employmentOf(employment.text);
  if (mode && !said && readYesNo(mode.text) === undefined) row.keep(mode);
  if (employment && !kind) row.keep(employment);
  const workMode = said ?? workModeOf(location);
  return { ...(workMode && { workMode }), ...(kind && { employment: kind }) };
}

function sourceOf(row: RowReader) {
  const source = row.short("source");
  const channel = source && channelOf(source);
  return { ...(source && { source }), ...(channel && { channel }) };
}

/** What comes next and by when; a round that is yet to come is the next thing unless the row names another. */
function planOf(row: RowReader, next: RowAccount["next"]) {
  const followUpOn = row.day("followUpOn") ?? next?.on;
  const deadlineOn = row.day("deadlineOn");
  const nextAction = row.short("nextAction") ?? next?.name;
  row.keep(row.cell("postedOn"));
  return { ...(followUpOn && { followUpOn }), ...(deadlineOn && { deadlineOn }), ...(nextAction && { nextAction }) };
}

/** Marks out of 10 or 100 become marks out of 5. */
function excitementOf(row: RowReader): { excitement?: number } {
  const cell = row.cell("excitement");
  if (!cell) return {};
  const mark = /^[★⭐☆]/u.test(cell.text) ? (cell.text.match(/[★⭐]/gu)?.length ?? 0) : Number.parseFloat(cell.text);
  const scale = [5, 10, 100].find((top) => cell.best <= top) ?? 0;
  const excitement = Math.ceil((mark / scale) * 5);
  const isMark = excitement >= 1 && excitement <= 5;
  if (!isMark || scale !== 5) row.keep(cell);
  return isMark ? { excitement } : {};
}

function textOf(row: RowReader) {
  const description = row.cell("description");
  if (description && description.text.length > 50_000)
    row.report("too_long", `${description.name} is cut after 50,000 characters.`, description);
  const tags = [...new Set((row.cell("tags")?.text ?? "").split(/[,;|\n]/).map((tag) => tag.trim()))]
    .filter((tag) => !isNothing(tag))
    .slice(0, 100)
    .map((tag) => cut(tag, 200));
  return { ...(description && { description: cut(description.text, 50_000) }), ...(tags.length > 0 && { tags }) };
}

/** The notes as they are, then what found no field of its own. */
function notesOf(row: RowReader): { notes?: string } {
  for (const cell of [...row.cells("contact"), ...row.cells("note")]) row.keep(cell);
  const notes = row.cell("notes");
  const all = [notes?.text, row.kept.join("\n")].filter(Boolean).join("\n\n");
  if (all.length > 20_000) row.report("too_long", "The notes are cut after 20,000 characters.", notes);
  return all === "" ? {} : { notes: cut(all, 20_000) };
}
