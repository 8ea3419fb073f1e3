import { postingOf } from "../posting-url.ts";
import { microdata, postingsWithin, rdfa } from "./embedded.ts";
import { combined, type Evidence, type Posting, type Reading } from "./fields.ts";
import { postingsIn } from "./linked-data.ts";
import { parseMarkup } from "./markup.ts";
import { type Page, readPage } from "./page.ts";
import { readingsOfPage } from "./page-fields.ts";
import { readAddress } from "./sites.ts";
import type { Thing } from "./thing.ts";
import { fieldsOfThing } from "./thing-fields.ts";

export type { Posting } from "./fields.ts";

/** Of longer pages the beginning counts. */
const longestPage = 5_000_000;

/**
 * The postings of a page: those that it marks up for machines, else the one that its tags and titles speak of. None is
 * better than nonsense: shells, errors and sign-ins give none. The page is read as text; nothing in it runs or is loaded.
 */
export function readPostings(html: string, address?: string): readonly Posting[] {
  const page = readPage(parseMarkup(html.slice(0, longestPage)));
  const pageUrl = addressOf(page, address);
  const { evidence, things } = thingsOf(page);
  const read = things.map((thing): Reading => ({ evidence, fields: fieldsOfThing(thing, pageUrl ?? address) }));
  const named = distinct(read.filter(({ fields }) => fields.role));
  if (named.length > 1)
    return named.map((reading) => combined([reading, ...addressReading(reading.fields.postingUrl)]));
  const [marked] = named.length > 0 ? named : read;
  const readings = [...(marked ? [marked] : []), ...readingsOfPage(page, marked?.fields ?? {})];
  const link = pageUrl ?? marked?.fields.postingUrl ?? address;
  const own: Reading[] = link ? [{ evidence: "address", fields: { postingUrl: link } }] : [];
  const posting = combined([...own, ...readings, ...addressReading(link ?? address)]);
  return posting.fields.role ? [posting] : [];
}

function thingsOf(page: Page): { readonly evidence: Evidence; readonly things: readonly Thing[] } {
  const linked = postingsIn(page.blocks);
  if (linked.length > 0) return { evidence: "json-ld", things: linked };
  const items = postingsWithin(page.root, microdata);
  if (items.length > 0) return { evidence: "microdata", things: items };
  return { evidence: "rdfa", things: postingsWithin(page.root, rdfa) };
}

/** The address that the page gives itself, if that names one posting. */
function addressOf({ canonical, metas }: Page, address: string | undefined): string | undefined {
  const candidates = [canonical, metas.get("og:url")].filter((one) => one !== undefined);
  return candidates
    .filter((one) => URL.canParse(one, address))
    .map((one) => new URL(one, address))
    .find(({ href, host }) => href.length <= 2_000 && postingOf(href) && (!address || isSameSite(host, address)))?.href;
}

function isSameSite(host: string, address: string): boolean {
  const site = (name: string) => name.split(".").slice(-2).join(".");
  return URL.canParse(address) && site(new URL(address).host) === site(host);
}

function addressReading(address: string | undefined): readonly Reading[] {
  return address ? [{ evidence: "address", fields: readAddress(address) }] : [];
}

/** Pages repeat a posting, whole or in part. */
function distinct(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Map<string, Reading>();
  for (const reading of readings) {
    const { role, company, location, postingUrl } = reading.fields;
    const key = JSON.stringify([role, company, location, postingUrl]);
    if (!seen.has(key)) seen.set(key, reading);
  }
  return [...seen.values()];
}
