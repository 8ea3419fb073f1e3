import { employmentOf, workModeOf } from "../import/work-terms.ts";
import type { PostingFields } from "./fields.ts";
import { payOfText } from "./pay.ts";
import { postingDay } from "./posting-day.ts";

type Reader = (value: string) => PostingFields;

/** What pages and mails write before a fact, on its line or on the one above it. */
const labels: readonly (readonly [name: RegExp, read: Reader])[] = [
  [
    /^(?:employment|job|contract|position|work) type|^type of (?:employment|contract|job)|^(?:anstellungsart|beschäftigungsart|type de contrat|tipo de contrato)$/i,
    (value) => ({ employment: employmentOf(value), workMode: workModeOf(value) }),
  ],
  [
    /^(?:workplace|work ?(?:mode|place|style|model)|working model|remote|arbeitsmodell)(?: type)?$/i,
    (value) => ({ workMode: workModeOf(value) }),
  ],
  [
    /^(?:(?:base |annual )?salary|compensation|pay|(?:salary|pay|compensation) range|gehalt|vergütung|salaire|salario|plat|mzda)$/i,
    (value) => (/\d/.test(value) ? { salary: payOfText(value) } : {}),
  ],
  [
    /^(?:apply (?:by|before)|(?:application )?deadline|closing date|applications close|bewerbungsschluss|bewerbungsfrist|expires(?: on)?)$/i,
    (value) => ({ deadlineOn: postingDay(value) }),
  ],
  [/^(?:date posted|posted(?: on)?|published(?: on)?|posting date)$/i, (value) => ({ postedOn: postingDay(value) })],
];

/** Words that stand alone on many a page: only with a colon and their fact on the same line. */
const namings: typeof labels = [
  [/^(?:job )?location$|^(?:standort|arbeitsort|lieu|ubicación|locality)$/i, (location) => ({ location })],
  [
    /^(?:company|employer|organi[sz]ation|hiring organi[sz]ation|unternehmen|firma|entreprise|empresa)$/i,
    (company) => ({ company }),
  ],
  [/^(?:job title|position|role|title|stellenbezeichnung|poste|cargo)$/i, (role) => ({ role })],
];

/** The facts that a text gives under their names, such as "Employment type: Full-time". The first of each counts. */
export function labelledFields(text: string): PostingFields {
  const lines = text.split(/\n+/, 2_000);
  const found: Record<string, unknown> = {};
  for (const [at, line] of lines.entries()) {
    if (line.length > 160) continue;
    const [, name = line, after = ""] = /^([^:]{2,40}):\s*(.*)$/.exec(line) ?? [];
    const value = after || (lines[at + 1] ?? "");
    const read = readerOf(name, after ? [...labels, ...namings] : labels);
    if (!read || value.length > 120 || readerOf(value, labels)) continue;
    const facts = read(value.replace(/^- |[\u200c\u200d]/g, "").trim());
    for (const [field, fact] of Object.entries(facts)) if (fact) found[field] ??= fact;
  }
  return found;
}

function readerOf(name: string, among: typeof labels): Reader | undefined {
  return among.find(([pattern]) => pattern.test(name.replace(/^- /, "").trim()))?.[1];
}
