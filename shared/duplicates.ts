import type { Application } from "./application.ts";
import type { Day } from "./day.ts";
import { normaliseCompany, normaliseRole } from "./plain-name.ts";
import { postingOf } from "./posting-url.ts";

type Known = Pick<Application, "id" | "company" | "role" | "postingUrl" | "location" | "appliedOn">;

/** What is about to be written; with its id once it has one, so that it is no duplicate of itself. */
export type Candidate = Omit<Known, "id" | "appliedOn"> & { readonly id?: string };

/** `on` is the day the other one was sent. */
export type Duplicate = {
  readonly id: string;
  readonly why: "same_posting" | "same_role" | "same_company";
  readonly on?: Day;
};

/** Applications by what they may have in common, so that a lookup costs the same among thousands. */
export type DuplicateIndex = Readonly<Record<Duplicate["why"], Map<string, Known[]>>>;

/** Enough to warn of; a company may have hundreds. */
const mostDuplicates = 20;

/** What the candidate may be a second copy of: the strongest reason first, then the latest. */
export function duplicatesOf(candidate: Candidate, among: readonly Known[] | DuplicateIndex): readonly Duplicate[] {
  const index = isIndex(among) ? among : indexOf(among);
  const found = new Map<string, Duplicate>();
  for (const [why, key] of keysOf(candidate)) {
    for (const { id, appliedOn } of latest(index[why].get(key) ?? [])) {
      if (id !== candidate.id && !found.has(id)) found.set(id, { id, why, ...(appliedOn && { on: appliedOn }) });
    }
  }
  return [...found.values()].slice(0, mostDuplicates);
}

export function indexOf(applications: readonly Known[]): DuplicateIndex {
  const index: DuplicateIndex = { same_posting: new Map(), same_role: new Map(), same_company: new Map() };
  const byDay = applications.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  for (const application of byDay) addTo(index, application);
  return index;
}

/** For applications that come one after another, each of which may be a copy of an earlier one. */
export function addTo(index: DuplicateIndex, application: Known): void {
  for (const [why, key] of keysOf(application)) {
    const same = index[why].get(key);
    if (same) same.push(application);
    if (!same) index[why].set(key, [application]);
  }
}

function isIndex(among: readonly Known[] | DuplicateIndex): among is DuplicateIndex {
  return "same_posting" in among;
}

/** Strongest first. */
function keysOf({ company, role, postingUrl, location }: Candidate): readonly (readonly [Duplicate["why"], string])[] {
  const at = normaliseCompany(company);
  const posting = postingUrl && postingOf(postingUrl);
  return [
    ...(posting ? [["same_posting", posting] as const] : []),
    ["same_role", `${at}\n${normaliseRole(role, location)}`],
    ["same_company", at],
  ];
}

/** The last ones that were added (one more, as the candidate may be among them), the one sent last first. */
function latest(same: readonly Known[]): readonly Known[] {
  return same.slice(-mostDuplicates - 1).sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

function dayOf({ appliedOn = "" }: Known): Day {
  return appliedOn;
}
