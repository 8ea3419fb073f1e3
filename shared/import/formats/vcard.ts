import type { Day } from "../../day.ts";
import { contactOf, type Link, type Person } from "../contact-record.ts";
import { readDay } from "../dates.ts";
import type { TextFormat } from "../format.ts";
import { cleanCell } from "../plain.ts";
import { uniqueRecords } from "../unique.ts";
import { listOf, type Property, partsOf, plain, readVcards } from "../vcard.ts";

/** Address books: Google, Apple, Outlook, Android, Thunderbird. A card counts as a row. */
export const vcard: TextFormat = {
  name: "vcard",
  label: "vCard contacts",
  recognises: ({ text }) => /^\s*begin:vcard\s*$/im.test(text.slice(0, 5_000)),
  plan({ text }) {
    const read = readVcards(cleanCell(text)).map((card, n) => contactOf(personOf(card, n + 1)));
    const { rows, repeats } = uniqueRecords(read.flatMap(({ planned }) => planned ?? []));
    const problems = [...read.flatMap((one) => one.problems), ...repeats].sort((a, b) => a.row - b.row);
    return { format: "vcard", headerRow: 0, mapping: {}, rows, problems, unknownStatuses: [], assumptions: [] };
  },
};

function personOf(card: readonly Property[], row: number): Person {
  const all = (...names: readonly string[]) => card.filter(({ name }) => names.includes(name));
  const text = (name: string) => plain(all(name)[0]?.value ?? "");
  const [family = "", given = "", more = ""] = partsOf(all("N")[0]?.value ?? "");
  const organisations = all("ORG").map(({ value }) => partsOf(value).filter((part) => part !== ""));
  const [company, ...departments] = organisations[0] ?? [];
  const nickname = text("NICKNAME");
  const name = text("FN") || [given, more, family].filter((part) => part !== "").join(" ") || nickname;
  const [title, ...titles] = all("TITLE", "ROLE").map(({ value }) => plain(value));
  const lines = [
    ...all("NOTE").map(({ value }) => plain(value)),
    ...(nickname && nickname !== name ? [`Nickname: ${nickname}`] : []),
    ...[...departments, ...organisations.slice(1).flat()].map((part) => `Organisation: ${part}`),
    ...titles.map((one) => `Title: ${one}`),
    ...card.flatMap((property) => lineOf(property, card)),
  ];
  return {
    row,
    name,
    company,
    title,
    emails: all("EMAIL").map(({ value }) => plain(value).replace(/^mailto:/i, "")),
    phones: all("TEL").map(({ value }) => plain(value).replace(/^tel:/i, "")),
    links: all("URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "X-TWITTER").map((one) => linkOf(one, card)),
    tags: all("CATEGORIES")
      .flatMap(({ value }) => listOf(value))
      .filter((tag) => !/^my ?contacts$/i.test(tag)),
    notes: [...new Set(lines)],
    fields: {},
  };
}

/** What has no field of its own, as a line of the notes. */
function lineOf(property: Property, card: readonly Property[]): string[] {
  const parts = partsOf(property.value).filter((part) => part !== "");
  const word = words[property.name];
  const label = labelOf(property, card);
  if (parts.length === 0 || word === undefined) return [];
  const text = property.name === "ADR" ? parts.join(", ").replace(/\s*\n\s*/g, ", ") : dayOr(parts.join(", "));
  const kind = property.name === "ADR" || property.name === "IMPP" ? "" : label;
  return [`${kind || word}: ${text}`];
}

const words: Readonly<Record<string, string>> = {
  ADR: "Address",
  BDAY: "Birthday",
  ANNIVERSARY: "Anniversary",
  "X-ANNIVERSARY": "Anniversary",
  "X-EVOLUTION-ANNIVERSARY": "Anniversary",
  "X-ABDATE": "Date",
  "X-ABRELATEDNAMES": "Related",
  "X-SPOUSE": "Spouse",
  "X-EVOLUTION-SPOUSE": "Spouse",
  "X-EVOLUTION-MANAGER": "Manager",
  "X-MANAGER": "Manager",
  "X-EVOLUTION-ASSISTANT": "Assistant",
  "X-ASSISTANT": "Assistant",
  RELATED: "Related",
  IMPP: "Messages",
  "X-AIM": "AIM",
  "X-ICQ": "ICQ",
  "X-SKYPE": "Skype",
  "X-SKYPE-USERNAME": "Skype",
  "X-JABBER": "Jabber",
  "X-MSN": "MSN",
  "X-YAHOO": "Yahoo",
  "X-QQ": "QQ",
  GENDER: "Gender",
  TZ: "Time zone",
  LANG: "Language",
  EXPERTISE: "Expertise",
  HOBBY: "Hobby",
  INTEREST: "Interest",
};

function dayOr(text: string): string {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const read: Day | undefined = year ? `${year}-${month}-${day}` : readDay(text, false);
  return read ?? text;
}

function linkOf(property: Property, card: readonly Property[]): Link {
  const type = property.parameters.TYPE?.split(",").find((one) =>
    /linkedin|twitter|github|facebook|instagram/i.test(one),
  );
  const label = labelOf(property, card) ?? type;
  return { ...(label && { label }), url: plain(property.value).replace(/^x-apple:/i, "") };
}

/** Apple and Google give a property's label in a line of the same group. */
function labelOf({ group }: Property, card: readonly Property[]): string | undefined {
  const label = card.find((other) => group !== "" && other.group === group && other.name === "X-ABLABEL");
  return label && (/^_\$!<(.*)>!\$_$/.exec(plain(label.value))?.[1] ?? plain(label.value));
}
