import { isSiteName } from "./sites.ts";

/** Words that a title may have without naming anything. */
const empty = new Set(
  `a an and at by details detail for here in me my now of on or our please the this to us we with you your
  about account all apply application applications available browse candidate candidates career careers company
  companies current dashboard description email emploi empleo employment external find future hiring home homepage
  index internal job jobboard jobs join karriere list listing listings load loading login main new offer offers open
  opening openings opportunities opportunity page pages portal position positions posting postings profile recruit
  recruiting recruitment register result results role roles search sign site stelle stellen stellenangebot
  stellenangebote team template untitled document vacancies vacancy vacature vacatures view website welcome work
  working world`.split(/\s+/),
);

const phrases =
  /\b(?:40[0-9]|50[0-4])\b.*(?:error|found|forbidden|denied|unavailable|gateway|server|gone)|^(?:error|http)?\s*(?:40[0-9]|50[0-4])\b|(?:page|job|posting|position|vacancy|site|seite|stelle)\b.{0,30}\b(?:not|n't|no longer|nicht) .{0,12}(?:found|exist|available|gefunden|verfügbar|active|accepting)|\b(?:access|permission) denied|^(?:not found|forbidden|unauthorized|unavailable|oops)\b|attention required|just a moment|one moment|security (?:check|verification)|are you (?:a )?(?:human|robot)|not a robot|verify(?:ing)? (?:that )?you|captcha|unusual traffic|^(?:sign|log) ?(?:in|up|on)\b|^(?:anmelden|einloggen|se connecter|iniciar sesión)\b|\|\s*(?:sign in|log in|login)$|^(?:session|page|link) (?:has )?expired|under maintenance|enable javascript|browser (?:is )?not supported|^redirecting|cookie (?:policy|settings|consent)|privacy policy/i;

/** Pages that list postings. */
const lists = /^[\d,.+]+ .*\b(?:jobs|vacancies|positions|openings|stellen(?:angebote)?|offres)\b|\bjobs (?:in|near)\b/i;

/** Whether a title names no job: a shell, an error, a sign-in, a wall for robots, a list. */
export function isJunkTitle(title: string): boolean {
  return title.length > 300 || phrases.test(title) || lists.test(title) || namesNothing(title);
}

/** "Careers", "Job Posting Page", "Candidate Portal", "Workday". */
export function namesNothing(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => empty.has(word)) || isSiteName(text);
}
