import { normaliseCompany } from "../plain-name.ts";
import { canonicalUrl } from "../posting-url.ts";
import { plainWords } from "./plain.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a person may be found by: address of mail, profile, name. */
export function personKeys(fields: Fields): string[] {
  const emails = textsOf(fields.emails).map((email) => `mail ${email.toLowerCase()}`);
  return [...emails, ...profilesOf(fields).map((url) => `page ${url}`), `name ${nameOf(fields)}`];
}

/**
 * Whether two records are one person: the same name, and something else that is the same, or one of them has nothing
 * but the name. People of one name at two companies stay two.
 */
export function isSamePerson(one: Fields, other: Fields): boolean {
  const shares = (texts: (fields: Fields) => readonly string[]) => {
    const had = new Set(texts(other));
    return texts(one).some((text) => had.has(text));
  };
  if (shares(profilesOf)) return true;
  if (nameOf(one) !== nameOf(other)) return false;
  const company = (fields: Fields) => (typeof fields.company === "string" ? [normaliseCompany(fields.company)] : []);
  const mails = (fields: Fields) => textsOf(fields.emails).map((email) => email.toLowerCase());
  const phones = (fields: Fields) => textsOf(fields.phones).map((phone) => phone.replace(/[^\d+]/g, ""));
  if (shares(mails) || shares(phones) || shares(company)) return true;
  const isBare = (fields: Fields) =>
    [fields.company, fields.emails, fields.phones, fields.links].every((value) => value === undefined);
  return nameOf(one).includes(" ") && (isBare(one) || isBare(other));
}

function nameOf({ name }: Fields): string {
  return plainWords(String(name ?? ""));
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((entry) => typeof entry === "string") : [];
}

function profilesOf({ links }: Fields): string[] {
  const urls = Array.isArray(links) ? links.map((link: { url?: unknown }) => String(link?.url)) : [];
  return urls
    .filter((url) => /linkedin\.com\/in\/|github\.com\/[^/]+\/?$/i.test(url))
    .map((url) => canonicalUrl(url).toLowerCase());
}
