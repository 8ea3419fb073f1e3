import type { Story } from "../../shared/story.ts";
import { plain } from "../../shared/story-match.ts";
import { change } from "../store/changes.ts";
import { type Entity, recordsOf } from "../store/records.ts";

export type Told = Entity<Story>;

export const stories = recordsOf<Story>("story");

/** A story shows a competency, or no longer does. */
export function toggleCompetency({ id, title, competencies = [] }: Told, name: string): void {
  const rest = competencies.filter((one) => plain(one) !== plain(name));
  const isShown = rest.length < competencies.length;
  const next = isShown ? rest : [...competencies, name];
  change(id, { competencies: next.length > 0 ? next : null }, `${title}: ${name} ${isShown ? "taken off" : "added"}`);
}

export const shows = ({ competencies = [] }: Told, name: string): boolean =>
  competencies.some((one) => plain(one) === plain(name));

/** "about 2 min", "about 40 s". */
export function lengthWord(seconds: number): string {
  if (seconds < 60) return `about ${Math.max(5, Math.round(seconds / 5) * 5)} s`;
  const halves = Math.round(seconds / 30) / 2;
  return `about ${halves} min`;
}
