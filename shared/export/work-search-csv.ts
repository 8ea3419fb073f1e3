import { csvLine } from "./csv.ts";
import type { Effort, Step } from "./work-search.ts";

export const workSearchHeader = [
  "Date",
  "Company",
  "Position",
  "Location",
  "How",
  "Link",
  "Result",
  "History",
  "Interviews",
  "Contacts",
] as const;

export function workSearchLine({ on, company, role, location, way, link, steps, contacts }: Effort): string {
  const told = (wanted: readonly Step[]) => wanted.map(({ on, what }) => `${on} ${what}`).join("; ");
  const history = steps.filter(({ isInterview }) => !isInterview);
  const interviews = steps.filter(({ isInterview }) => isInterview);
  const result = history.at(-1)?.what ?? "";
  return csvLine([
    on,
    company,
    role,
    location,
    way,
    link,
    result,
    told(history),
    told(interviews),
    contacts.join("; "),
  ]);
}
