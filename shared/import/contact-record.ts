import type { Contact } from "../contact.ts";
import { recordId } from "./identity.ts";
import { cut, isNothing, oneLine } from "./plain.ts";
import type { PlannedRecord, RowProblem } from "./plan.ts";

/** A person as a file tells of them, before what cannot be stored is sorted out. */
export type Person = {
  readonly row: number;
  readonly name?: string | undefined;
  readonly company?: string | undefined;
  readonly title?: string | undefined;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly Link[];
  readonly fields?: Partial<Pick<Contact, "relationship" | "nextOn" | "lastSpokeOn">>;
  readonly tags?: readonly string[];
  /** The notes, then a line for all that has no field. */
  readonly notes: readonly string[];
};

export type Link = { readonly label?: string; readonly url: string };

/** A contact, and whatever was wrong with it; none for who has neither a name nor anything to be reached by. */
export type ReadPerson = { readonly planned?: PlannedRecord; readonly problems: readonly RowProblem[] };

export function contactOf(person: Person): ReadPerson {
  const { row } = person;
  const problems: RowProblem[] = [];
  const notes = person.notes.filter((text) => text !== "");
  const report = (kind: RowProblem["kind"], message: string, field?: string, text?: string) =>
    void problems.push({ row, kind, message, ...(field && { field }), ...(text && { text: cut(text, 200) }) });

  const emails = kept("email", "E-mail", person.emails, isEmail);
  const phones = kept("phone", "Phone", withoutSame(person.phones.map(phoneOf)), (text) => text.length <= 200);
  const links = linksOf();
  const named = short("name", person.name);
  const name = named ?? person.company ?? emails[0] ?? phones[0] ?? links[0]?.url.replace(/^https?:\/\/(www\.)?/, "");
  if (!name) {
    const text = [person.title, ...notes].filter(Boolean).join(" · ");
    report("no_name", "This row names nobody, so it is held back.", undefined, text);
    return { problems };
  }
  const company = short("company", named ? person.company : undefined);
  const title = short("title", person.title);
  const tags = [...new Set((person.tags ?? []).map((tag) => cut(tag.trim(), 200)))].filter((tag) => !isNothing(tag));
  const text = notes.join("\n");
  if (text.length > 20_000) report("too_long", "The notes are cut after 20,000 characters.", "notes", text);
  const fields = {
    name: cut(oneLine(name), 200),
    ...(company && { company }),
    ...(title && { title }),
    ...(emails.length > 0 && { emails }),
    ...(phones.length > 0 && { phones }),
    ...(links.length > 0 && { links }),
    ...person.fields,
    ...(tags.length > 0 && { tags: tags.slice(0, 100) }),
    ...(text && { notes: cut(text, 20_000) }),
  };
  const profile = links.find(({ url }) => /linkedin\.com\/in\//i.test(url))?.url;
  const parts = profile
    ? [fields.name, profile]
    : [fields.name, emails[0] ?? phones.join() ?? "", emails[0] ? "" : (company ?? "")];
  return { planned: { row, kind: "contact", id: recordId("contact", parts), fields }, problems };

  /** Up to a hundred that fit; the rest is in the notes. */
  function kept(field: string, word: string, all: readonly string[], fits: (text: string) => boolean): string[] {
    const texts = [...new Set(all.map((text) => text.trim()))].filter((text) => !isNothing(text));
    const good = texts.filter(fits).slice(0, 100);
    for (const text of texts) {
      if (good.includes(text)) continue;
      notes.push(`${word}: ${text}`);
      if (field === "email") report("bad_email", "This is no e-mail address, so it is kept in the notes.", field, text);
    }
    return good;
  }

  function linksOf(): Link[] {
    const all = person.links.flatMap(({ label, url }) => {
      const address = linkOf(url.trim());
      if (!address && !isNothing(url.trim())) notes.push(`${label ?? "Link"}: ${url.trim()}`);
      return address ? [{ ...(label && { label: cut(label, 200) }), url: address }] : [];
    });
    return all.filter(({ url }, n) => all.findIndex((other) => other.url === url) === n).slice(0, 100);
  }

  function short(field: string, given: string | undefined): string | undefined {
    const line = oneLine(given ?? "").replace(/\s+/g, " ");
    if (isNothing(line)) return undefined;
    if (line.length > 200) {
      notes.push(line);
      report("too_long", "This is longer than 200 characters: all of it is in the notes.", field, line);
    }
    return cut(line, 200);
  }
}

/** An address of the web, written out; nothing for other text. */
export function linkOf(text: string): string | undefined {
  const isBare = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(text);
  const url = isBare ? `https://${text}` : text;
  return /^https?:\/\/[^\s/]/i.test(url) && url.length <= 2_000 && URL.canParse(url) ? url : undefined;
}

/** No stricter than what the field takes, so that nothing is refused later. */
export function isEmail(text: string): boolean {
  return (
    text.length <= 320 &&
    /^[\w'+-]+(\.[\w'+-]+)*$/.test(text.split("@")[0] ?? "") &&
    /^[^@]*[\w+-]@([A-Za-z\d][A-Za-z\d-]*\.)+[A-Za-z]{2,}$/.test(text)
  );
}

/** Without the marks of direction that address books wrap numbers in. */
function phoneOf(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").trim();
}

/** An address book may have one number twice, with and without spaces. */
function withoutSame(phones: readonly string[]): string[] {
  const digits = (text: string) => text.replace(/[^\d+]/g, "") || text;
  return phones.filter((phone, n) => phones.findIndex((other) => digits(other) === digits(phone)) === n);
}
