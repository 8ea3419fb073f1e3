import type { Day } from "../../day.ts";
import { contactOf } from "../contact-record.ts";
import { hasColumns } from "../file.ts";
import type { TextFormat } from "../format.ts";
import { recordId } from "../identity.ts";
import type { PlannedRecord } from "../plan.ts";
import type { RowReader } from "../row-reader.ts";
import { type Columns, sheetOf, whyNothing } from "../sheet.ts";
import { uniqueRecords } from "../unique.ts";
import { vocabularyOf } from "../vocabulary.ts";

const fields = ["from", "to", "on", "message", "direction", "fromUrl", "toUrl", "note"] as const;
type Field = (typeof fields)[number];

const columns: Columns<Field> = {
  fields,
  vocabulary: vocabularyOf<Field>({
    from: "from",
    to: "to",
    on: "sent at",
    message: "message",
    direction: "direction",
    fromUrl: "inviter profile url",
    toUrl: "invitee profile url",
  }),
  shared: new Set(["note"]),
  dated: new Set(["on"]),
};

/** Who was invited or invited: a contact, and the invitation as something that was said. */
export const linkedInInvitations: TextFormat = {
  name: "linkedin-invitations",
  label: "LinkedIn invitations",
  recognises: (file) => hasColumns(file, ["from", "to", "sent at", "direction"]),
  isPrivate: true,
  plan(file, today) {
    const sheet = sheetOf(file, columns, today);
    const { table, mapping, assumptions } = sheet;
    const why = whyNothing(sheet, "");
    const read = sheet.rows.map((row) => ({ row, ...invitationOf(row) }));
    const { rows } = uniqueRecords(read.flatMap(({ records }) => records));
    const problems = read.flatMap(({ row, problems }) => [...row.problems, ...problems]);
    return {
      format: "linkedin-invitations",
      headerRow: table.headerRow,
      mapping,
      rows: why ? [] : rows,
      problems: [...table.problems, ...problems, ...(why ? [why] : [])],
      unknownStatuses: [],
      assumptions,
    };
  },
};

function invitationOf(row: RowReader<Field>) {
  const isIncoming = /incoming/i.test(row.cell("direction")?.text ?? "");
  const url = row.cell(isIncoming ? "fromUrl" : "toUrl")?.text;
  const on: Day | undefined = row.day("on");
  for (const cell of row.cells("note")) row.keep(cell);
  const { planned, problems } = contactOf({
    row: row.row,
    name: row.cell(isIncoming ? "from" : "to")?.text,
    emails: [],
    phones: [],
    links: url ? [{ label: "LinkedIn", url }] : [],
    notes: row.kept,
  });
  if (!planned || !on) return { records: planned ? [planned] : [], problems };
  const summary = row.cell("message")?.text.slice(0, 20_000);
  const direction = isIncoming ? "in" : "out";
  const invitation: PlannedRecord = {
    row: row.row,
    kind: "interaction",
    id: recordId("interaction", [planned.id, on, direction], Date.parse(on)),
    fields: { contactId: planned.id, on, channel: "linkedin", direction, summary: summary || "LinkedIn invitation" },
  };
  return { records: [planned, invitation], problems };
}
