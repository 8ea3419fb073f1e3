import { type KindName, names } from "../../shared/names.ts";
import { pages } from "../pages.ts";
import { kindWords } from "../words.ts";
import { type Counts, handledIn } from "./answer.ts";
import type { Upload } from "./upload.ts";
import { counted } from "./words.ts";

/** "412 people", "1 practice question". */
function countedKind(count: number, kind: KindName): string {
  return counted(count, kindWords[kind].one, kind === "practice" ? "practice questions" : manyOf(kind));
}

function manyOf(kind: KindName): string {
  return kindWords[kind].many.toLowerCase();
}

/** "LinkedIn archive: 412 people and 31 applications". */
export function recognisedAs({ answer }: Upload): string {
  const label = answer.label.replace(/^\p{Ll}(?!\p{Lu})/u, (first) => first.toUpperCase()); // but "vCard" stays
  if (handledIn(answer) === 0) return label;
  const all = (Object.entries(answer.counts) as [KindName, Counts][]) // entries() widens the keys
    .map(([kind, { created, updated, skipped }]) => countedKind(created + updated + skipped, kind));
  return `${label}: ${new Intl.ListFormat("en").format(all)}`;
}

/** Where what was made is shown, and what the way there is called. */
export function placeOf(kind: KindName): { readonly address: string; readonly words: string } {
  if (kind === "application") return { address: "/applications", words: "Show on the board" };
  if (kind === "profile") return { address: "/settings", words: "Show the profile" };
  const home = pages.find(({ kinds }) => kinds?.includes(kind));
  const path = home?.kinds?.[0] === kind ? home.path : `${home?.path ?? "/records"}/${names[kind].path}`;
  return { address: path, words: `Show ${kind === "practice" ? "the practice" : manyOf(kind)}` };
}
