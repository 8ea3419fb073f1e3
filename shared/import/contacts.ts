import type { Day } from "../day.ts";
import { type ContactField, contactColumns } from "./contact-columns.ts";
import { contactOf, type Person } from "./contact-record.ts";
import type { TextFile } from "./file.ts";
import { isNothing, plainWords } from "./plain.ts";
import type { AnyPlan } from "./plan.ts";
import type { Cell, RowReader } from "./row-reader.ts";
import { sheetOf, whyNothing } from "./sheet.ts";
import { uniqueRecords } from "./unique.ts";

const naming: readonly ContactField[] = ["name", "firstName", "lastName", "nickname", "email", "company"];

/** What an import of a list of people would write: an address book, connections, one's own list. */
export function planContacts(file: TextFile, today: Day): AnyPlan {
  const sheet = sheetOf(file, contactColumns, today);
  const { table, mapping, assumptions } = sheet;
  const head = { format: "contacts", headerRow: table.headerRow, mapping, unknownStatuses: [] };
  const hasNames = Object.values(mapping).some((field) => naming.includes(field));
  const why = whyNothing(sheet, hasNames ? "" : "Say which column holds the names.");
  if (why) return { ...head, rows: [], problems: [...table.problems, why], assumptions: [] };

  const read = sheet.rows.map((row) => ({ row, ...contactOf(personOf(row)) }));
  const { rows, repeats } = uniqueRecords(read.flatMap(({ planned }) => planned ?? []));
  const problems = read.flatMap(({ row, problems }) => [...row.problems, ...problems]);
  return {
    ...head,
    rows,
    problems: [...table.problems, ...problems, ...repeats].sort((a, b) => a.row - b.row),
    assumptions,
  };
}

function personOf(row: RowReader<ContactField>): Person {
  const nextOn = row.day("nextOn");
  const lastSpokeOn = row.day("lastSpokeOn");
  const relationship = relationshipOf(row);
  const connected = row.cell("connectedOn");
  const connectedOn = row.day("connectedOn");
  const names = namesOf(row);
  for (const cell of row.cells("note")) if (!/^\*?$/.test(cell.text)) row.keep(cell);
  const notes = row.cell("notes")?.text ?? "";
  return {
    row: row.row,
    ...names,
    company: row.cell("company")?.text,
    title: row.cell("title")?.text,
    emails: row.cells("email").flatMap(({ text }) => text.split(/\s*:::\s*|[,;\n]\s*/)),
    phones: row.cells("phone").flatMap(({ text }) => text.split(/\s*:::\s*|[,;\n]\s*/)),
    links: row.cells("link").flatMap(linksOf),
    fields: { ...(nextOn && { nextOn }), ...(lastSpokeOn && { lastSpokeOn }), ...relationship },
    tags: (row.cell("tags")?.text ?? "")
      .split(/\s*:::\s*|[,;|\n]/)
      .map((tag) => tag.trim())
      .filter((tag) => !/^\* ?(my ?contacts|my)?$/i.test(tag)),
    notes: [notes, ...row.kept, ...(connected && connectedOn ? [`${connected.name}: ${connectedOn}`] : [])],
  };
}

/** The whole name if the file has it, else its parts; a nickname is the name only of who has no other. */
function namesOf(row: RowReader<ContactField>): { name?: string | undefined } {
  const parts = (["firstName", "middleName", "lastName"] as const).map((field) => row.cell(field)?.text ?? "");
  const joined = parts.filter((part) => part !== "").join(" ");
  const whole = row.cell("name")?.text;
  const nickname = row.cell("nickname");
  const name = whole || joined || undefined;
  if (name) row.keep(nickname);
  return { name: name ?? nickname?.text };
}

const words: readonly (readonly [RegExp, NonNullable<Person["fields"]>["relationship"]])[] = [
  [/recruit|talent|headhunt/i, "recruiter"],
  [/hiring/i, "hiring_manager"],
  [/alum/i, "alumni"],
  [/mentor/i, "mentor"],
  [/referr/i, "referrer"],
  [/friend|family/i, "friend"],
  [/peer|colleague|co-?worker/i, "peer"],
  [/^other$/i, "other"],
];

function relationshipOf(row: RowReader<ContactField>): Person["fields"] {
  const cell = row.cell("relationship");
  const relationship = cell && words.find(([pattern]) => pattern.test(cell.text))?.[1];
  if (cell && plainWords(cell.text) !== relationship?.replace("_", " ")) row.keep(cell);
  return relationship ? { relationship } : {};
}

/** A column of its own for one network says which; an account's name alone is an address there. */
function linksOf({ name, text }: Cell<ContactField>) {
  const network = networks.find(([pattern]) => pattern.test(plainWords(name)));
  return text
    .split(/\s*:::\s*|[\s,;]+(?=https?:)|\n/)
    .filter((part) => !isNothing(part.trim()))
    .map((part) => {
      const account = /^@?([\w.-]+)$/.exec(part.trim())?.[1];
      const url = network && account && !account.includes(".") ? `${network[1]}${account}` : part;
      return { ...(network && { label: network[2] }), url };
    });
}

const networks: readonly (readonly [RegExp, address: string, label: string])[] = [
  [/linked ?in/, "https://www.linkedin.com/in/", "LinkedIn"],
  [/^x$|twitter/, "https://x.com/", "X"],
  [/instagram/, "https://www.instagram.com/", "Instagram"],
  [/git ?hub/, "https://github.com/", "GitHub"],
];
