import { cut } from "../import/plain.ts";
import { workModeOf } from "../import/work-terms.ts";
import type { PostingFields, Reading } from "./fields.ts";
import { isJunkTitle } from "./junk-title.ts";
import { labelledFields } from "./labelled.ts";
import type { Element } from "./markup.ts";
import type { Page } from "./page.ts";
import { type Hints, namesRole, readTitle, type Titled } from "./page-title.ts";
import { postingDay } from "./posting-day.ts";
import { lineOf, plainLine, readableHtml, readableText } from "./readable.ts";
import { isSiteName } from "./sites.ts";
import { contractIn, longestDescription, longestLine, modeInTitle } from "./thing-fields.ts";

/**
 * What a page says about its posting without marking it up: meta tags, titles, its own words. The surest first. Beside
 * a posting that is marked up, words of the page are as likely to be about another one.
 */
export function readingsOfPage(page: Page, known: PostingFields): readonly Reading[] {
  const text = known.role ? { description: mainText(page) } : textFields(page);
  const titles = titleFields(page, text.role ?? "", hintsOf(page, known.company ?? text.company));
  return [
    { evidence: "meta", fields: metaFields(page) },
    { evidence: "page title", fields: known.role ? { company: titles.company } : titles },
    { evidence: "page text", fields: text },
    { evidence: "meta", fields: { description: prose(page) } },
  ];
}

/** Systems of large companies give each field a meta tag of its own. */
function metaFields({ metas }: Page): PostingFields {
  const meta = (name: string) => plainLine(metas.get(name) ?? "");
  const place = ["job-city", "job-region", "job-country"].map(meta).filter(Boolean).join(", ");
  const listed = (metas.get("gtm_tbcn_location") ?? "").split("~").map(plainLine).filter(Boolean).join(", ");
  const marker = meta("og:description") || meta("description");
  const isRemote = isRemoteMarker(marker);
  return {
    ...filled("role", meta("job-title")),
    ...filled("company", meta("job-company")),
    ...filled("location", place || meta("job-location") || listed || (isRemote ? marker : "")),
    workMode: workModeOf(meta("job-workingmode")) ?? (isRemote ? "remote" : undefined),
    employment: contractIn([meta("job-type"), meta("job-employmenttype")]),
    postedOn: postingDay(meta("job-posteddate")),
    description: readableHtml(metas.get("job-description") ?? "") || undefined,
  };
}

function titleFields({ metas, title }: Page, heading: string, hints: Hints): PostingFields {
  const read = (text: string | undefined) => {
    const line = plainLine(text ?? "");
    return isJunkTitle(line) ? {} : readTitle(line, hints);
  };
  const own = read(title);
  const social = { ...read(metas.get("twitter:title")), ...read(metas.get("og:title")) };
  const isSwapped = social.role && !social.company && own.role && isSwap(social.role, own.role, heading);
  const { role, company, location }: Titled = isSwapped ? { company: social.role, ...own } : { ...own, ...social };
  return {
    ...filled("role", role ?? ""),
    ...filled("company", company && !isSiteName(company) ? company : ""),
    ...filled("location", location ?? ""),
    workMode: workModeOf(location ?? "") ?? modeInTitle(role ?? ""),
  };
}

/** Some systems show themselves to others by the company's name, where most give the role. */
function isSwap(social: string, own: string, heading: string): boolean {
  if (social === own || social === heading || own.includes(social) || social.includes(own)) return false;
  return own === heading || (namesRole(own) && !namesRole(social));
}

/** Names of companies that the page gives apart from its title. */
function hintsOf({ metas, title }: Page, company: string | undefined): Hints {
  const site = plainLine(metas.get("og:site_name") ?? "");
  const social = plainLine(metas.get("og:title") ?? "");
  const own = plainLine(title);
  const isLast = social !== "" && own.endsWith(social) && / [-–—|:] +$/.test(own.slice(0, -social.length));
  const companies = [company, site, isLast && !namesRole(social) ? social : undefined];
  return { companies: companies.flatMap((name) => (name && !isSiteName(name) ? [name] : [])) };
}

function textFields(page: Page): PostingFields {
  const { marked, root } = page;
  const role = shortOf(marked.role ?? marked.heading);
  const location = shortOf(marked.location).replace(/^(?:job )?locations?\s*:?\s*/i, "");
  return {
    ...labelledFields(readableText(root)),
    ...filled("role", isJunkTitle(role) ? "" : role),
    ...filled("company", shortOf(marked.company)),
    ...filled("location", location),
    ...(workModeOf(location) && { workMode: workModeOf(location) }),
    description: mainText(page),
  };
}

/** What is named as the posting's text; else the main part of the page, else all of it, if it is more than a shell. */
function mainText({ root, marked: { description, main } }: Page): string | undefined {
  for (const [element, least] of [
    [description, 40],
    [main, 40],
    [root, 400],
  ] as const) {
    const text = element ? readableText(element) : "";
    if (text.length >= least) return cut(text, longestDescription);
  }
  return undefined;
}

/** What a page says of itself to others, unless that is only where the work is done. */
function prose({ metas }: Page): string | undefined {
  const text = readableHtml(metas.get("og:description") ?? metas.get("description") ?? "");
  return isRemoteMarker(text) ? undefined : text || undefined;
}

function isRemoteMarker(text: string): boolean {
  return /^(?:(?:100 ?%|fully|completely) )?(?:remote|work from home|remote (?:job|role|work|position))\.?$/i.test(
    text,
  );
}

function shortOf(element: Element | undefined): string {
  const line = element ? lineOf(element) : "";
  return line.length <= 150 ? line : "";
}

function filled<K extends string>(name: K, text: string): { readonly [name in K]?: string } {
  return text ? ({ [name]: cut(text, longestLine) } as { [name in K]: string }) : {}; // the one key it is typed with
}
