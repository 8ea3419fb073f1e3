import type { Application } from "./application.ts";
import type { Contact } from "./contact.ts";
import type { Interview } from "./interview.ts";
import { isMissed, type Question } from "./missed-question.ts";
import { normaliseCompany } from "./plain-name.ts";
import type { Practice } from "./practice.ts";

/** A question that was asked in another round. */
export type Asked = { readonly question: Question; readonly round: Interview; readonly company: string };

type Rounds = Iterable<Interview>;
type Applications = ReadonlyMap<string, Application>;

/** What was asked before: at the same company, and elsewhere in a round of the same format; what went worst first. */
export function askedBefore(of: Interview, rounds: Rounds, applications: Applications) {
  const company = companyOf(of, applications);
  const here: Asked[] = [];
  const elsewhere: Asked[] = [];
  for (const round of rounds) {
    if (round.id === of.id) continue;
    const name = companyOf(round, applications);
    const isHere = round.applicationId === of.applicationId || (name !== "" && isSameCompany(name, company));
    if (!isHere && (!of.format || round.format !== of.format)) continue;
    const asked = (round.questions ?? []).filter(({ question }) => /\S/.test(question));
    (isHere ? here : elsewhere).push(...asked.map((question) => ({ question, round, company: name })));
  }
  return { here: once(here), elsewhere: once(elsewhere) };
}

function companyOf({ applicationId }: Interview, applications: Applications): string {
  return applications.get(applicationId)?.company ?? "";
}

const isSameCompany = (one: string, other: string) => normaliseCompany(one) === normaliseCompany(other);

/** Each wording once, with the time it went worst. */
function once(asked: readonly Asked[]): readonly Asked[] {
  const sorted = asked.toSorted((a, b) => a.question.confidence - b.question.confidence);
  const byWords = new Map(sorted.toReversed().map((one) => [one.question.question.trim().toLowerCase(), one]));
  return sorted.filter((one) => byWords.get(one.question.question.trim().toLowerCase()) === one);
}

/** The people who work where a round is held, and those who are linked to its application; those who meet one first. */
export function peopleKnown(of: Interview, application: Application | undefined, contacts: Iterable<Contact>) {
  const named = new Set([...(of.contactIds ?? []), ...(application?.contactIds ?? [])]);
  const isThere = ({ company }: Contact) =>
    company !== undefined && application !== undefined && isSameCompany(company, application.company);
  const meets = (contact: Contact) => of.contactIds?.includes(contact.id) ?? false;
  return [...contacts]
    .filter((contact) => named.has(contact.id) || isThere(contact))
    .map((contact) => ({ contact, meets: meets(contact) }))
    .sort((a, b) => Number(b.meets) - Number(a.meets) || (a.contact.name < b.contact.name ? -1 : 1));
}

/** Practice that serves a round: what its application's rounds have missed, and what is due on its skills; soonest first. */
export function practiceServing(
  of: Interview,
  application: Application | undefined,
  {
    rounds,
    practice,
    until,
  }: { readonly rounds: Rounds; readonly practice: Iterable<Practice>; readonly until: string },
): readonly Practice[] {
  const missed = new Set<string>();
  for (const { applicationId, questions = [] } of rounds)
    if (applicationId === of.applicationId)
      for (const question of questions) if (question.practiceId && isMissed(question)) missed.add(question.practiceId);
  const skills = new Set(application?.skills);
  const serves = ({ id, dueOn = "", skills: about = [] }: Practice) =>
    missed.has(id) || (dueOn !== "" && dueOn <= until && about.some((skill) => skills.has(skill)));
  return [...practice]
    .filter((one) => !one.suspended && serves(one))
    .sort(
      (a, b) => Number(missed.has(b.id)) - Number(missed.has(a.id)) || ((a.dueOn ?? "9") < (b.dueOn ?? "9") ? -1 : 1),
    );
}
