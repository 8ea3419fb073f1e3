import { namesNothing } from "./junk-title.ts";
import { isSiteName } from "./sites.ts";

export type Titled = { readonly role?: string; readonly company?: string; readonly location?: string };

/** What else the page says that it belongs to: a title is split at a hyphen only where that agrees. */
export type Hints = { readonly companies: readonly string[] };

const hiring = /^(.+?) (?:is hiring|hiring|sucht) (?:an? |for (?:an? )?)?(.+?)$/;
const inPlace = /^(.+) in (.+)$/;
const applying = /^(?:job )?(?:application|apply|bewerbung) (?:for|als|to) (.+) (?:at|bei) (.+)$/i;
const atCompany = /^(.+) (?:at|@|bei|chez) (.+)$/;
const legalForm =
  /(?:^|[\s,])(?:gmbh(?: & co\.? kg)?|ag|kg|se|inc\.?|llc|ltd\.?|limited|corp\.?|plc|a\/s|aps|as|asa|ab|oy|oyj|s\.?r\.?o\.?|a\.?s\.?|s\.?p\.?a\.?|s\.?l\.?|s\.?a\.?s?|bv|b\.v\.|n\.?v\.?|sp\. z o\.?o\.?|pty|co\.|株式会社|有限公司)$/i;
const roleWords =
  /engineer|develop|program|architect|manager|design|analyst|scientist|\bintern(?:ship)?\b|trainee|\blead\b|consult|admin|specialist|director|officer|technician|assistant|entwickl|ingenieur|ingénieur|werkstudent|prakti|entwerfer|desarroll|devops|\bsre\b|\([mfwdx]\/[mfwdx]|\bhead of\b|apprentice|student|\bqa\b|tester|support|coordinator|editor|representative|associate/i;

/** The ways in which titles of postings are written. Both sides of a dash may be the company. */
export function readTitle(title: string, hints: Hints): Titled {
  const text = withoutSites(title.replace(/^\(\d+\+?\) */, ""));
  if (!text || namesNothing(text)) return {};
  if (isCompany(text, hints)) return { company: text };
  const [, , applied, appliedAt] = ["", "", ...(applying.exec(text)?.slice(1) ?? [])];
  if (applied && appliedAt) return { role: applied, company: appliedAt };
  const [, hirer, wanted] = hiring.exec(text) ?? [];
  if (hirer && wanted && !/^(?:we|we're|we are|now|who|who's)$/i.test(hirer)) return hired(hirer, wanted);
  return split(text, hints) ?? { role: text };
}

function hired(company: string, wanted: string): Titled {
  const [, role, location] = inPlace.exec(wanted) ?? [];
  return role && location ? { role, company, location } : { role: wanted, company };
}

function split(text: string, hints: Hints): Titled | undefined {
  const parts = text.split(/ +\| +/).filter((part) => part && !namesNothing(part));
  if (parts.length > 1) return ofParts(parts[0] ?? "", parts[1] ?? "", hints);
  const [whole = text] = parts;
  const confirmed = splitByHint(whole, hints);
  if (confirmed) return confirmed;
  const [, role, company] = atCompany.exec(whole) ?? [];
  if (role && company && !/^(?:large|scale|night|home|heights|sea|risk|work|the|a|an|any|our)\b/.test(company))
    return { role, company: companyIn(company) };
  const dash = Math.max(whole.lastIndexOf(" – "), whole.lastIndexOf(" — "));
  if (dash > 0) return ofParts(whole.slice(0, dash).trim(), whole.slice(dash + 3).trim(), hints);
  const colon = whole.indexOf(": ");
  const [before, after] = [whole.slice(0, colon), whole.slice(colon + 2)];
  const isNamed = colon > 0 && namesRole(after) && !namesRole(before) && before.length < 60;
  if (isNamed && !/hiring|wanted|job|stelle|position|title/i.test(before)) return { role: after, company: before };
  return whole === text ? undefined : { role: whole };
}

/** A hyphen joins what belongs together as often as not: what the page names elsewhere tells. */
function splitByHint(text: string, hints: Hints): Titled | undefined {
  const joint = / +[-–—:·•] +| *: +/g;
  const joints = [...text.matchAll(joint)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  for (const { from, to } of [...joints].reverse())
    if (isCompany(text.slice(to), hints)) return { role: text.slice(0, from), company: companyIn(text.slice(to)) };
  for (const { from, to } of joints)
    if (isCompany(text.slice(0, from), hints)) return { role: text.slice(to), company: companyIn(text.slice(0, from)) };
  return undefined;
}

function ofParts(first: string, second: string, hints: Hints): Titled {
  const isSwapped = (isCompany(first, hints) && !isCompany(second, hints)) || (namesRole(second) && !namesRole(first));
  const [role, company] = isSwapped ? [second, first] : [first, second];
  return { role, company: companyIn(company) };
}

export function namesRole(text: string): boolean {
  return roleWords.test(text);
}

function isCompany(text: string, { companies }: Hints): boolean {
  const named = companyIn(text).toLowerCase();
  if (companies.some((company) => company.toLowerCase() === named)) return true;
  return legalForm.test(text) && !namesRole(text) && !/ (?:at|bei) | [-–—|] /.test(text);
}

/** "Careers at Generac" and "Generac Careers" are Generac. */
function companyIn(text: string): string {
  const name = text.replace(/^(?:careers?|jobs?|karriere) (?:at|bei|@) /i, "");
  return name.replace(/(?!^) +(?:careers?|jobs?|karriere|recruiting|hiring|career page|job board)$/i, "").trim();
}

/** Without the names of job boards and words such as "Careers" that end it. */
function withoutSites(title: string): string {
  let text = title.trim();
  for (let rounds = 0; rounds < 4; rounds++) {
    const [, before, last] = /^(.*\S) +[-–—|·•:] +(\S(?:.*\S)?)$/.exec(text) ?? [];
    if (!before || !last || !(isSiteName(last.replace(/\.(?:com|io|org|net)$/i, "")) || namesNothing(last)))
      return text;
    text = before;
  }
  return text;
}
