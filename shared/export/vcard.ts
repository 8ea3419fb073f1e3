import { bare, escapedText, folded, textLine } from "../content-line.ts";

/** What of a contact goes into an address book. */
export type Card = {
  readonly id: string;
  readonly updatedAt: string;
  readonly name: string;
  readonly company?: string | undefined;
  readonly title?: string | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly links?: readonly { readonly label?: string | undefined; readonly url: string }[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly notes?: string | undefined;
};

/**
 * A contact as a vCard 3.0 (RFC 2426): what iPhones, Android, Google and Outlook all write themselves and read without
 * loss; Outlook and older Androids do not take 4.0. The id stays the same, so that an address book can tell it is the
 * same person again.
 */
export function vcardOf({ id, name, company, title, notes, updatedAt, ...more }: Card): string {
  const { emails = [], phones = [], links = [], tags = [] } = more;
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    "PRODID:-//Readyline//Contacts//EN",
    `UID:${id}`,
    `N:${partsOfName(name).map(escapedText).join(";")};;;`,
    textLine("FN", name),
    ...(company ? [textLine("ORG", company)] : []),
    ...(title ? [textLine("TITLE", title)] : []),
    ...emails.map((email) => textLine("EMAIL;TYPE=INTERNET", email)),
    ...phones.map((phone) => textLine("TEL", phone)),
    ...links.flatMap(({ label, url }, n) => linkLines(`item${n + 1}`, url, label)),
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escapedText).join(",")}`] : []),
    ...(notes ? [textLine("NOTE", notes)] : []),
    `REV:${updatedAt}`,
    "END:VCARD",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** Family name and the others. Phones put them together again in the order in which they were written. */
function partsOfName(name: string): readonly [family: string, given: string] {
  const [, given = "", family = ""] = /^(.*\S)\s+(\S+)$/s.exec(name.trim()) ?? [];
  return family ? [family, given] : ["", name.trim()];
}

/** Its label stands in a line of the same group, as phones have it. */
function linkLines(group: string, url: string, label: string | undefined): string[] {
  const address = `${group}.URL:${bare(url)}`;
  return label ? [address, textLine(`${group}.X-ABLabel`, label)] : [address];
}
