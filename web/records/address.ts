import { type KindName, kindNameOf, names, profileId } from "../../shared/names.ts";
import type { Page } from "../pages.ts";
import { path, query } from "../router.ts";

/** What the address asks for, after the page: a kind's list, and beside it one record or a new one. */
export type Place = {
  readonly kind: KindName | undefined;
  readonly id: string | undefined;
  readonly isNew: boolean;
};

const newWord = "new";

/** `/people/events`, `/people/evt_…`, `/records/skills/skl_…`, `/learning/goals/new`. */
export function placeIn({ kinds }: Page): Place {
  const [, first, second] = path.value.split("/").filter(Boolean);
  const last = second ?? first ?? "";
  const id = last.charAt(3) === "_" ? last : undefined;
  const kind = kindAt(first) ?? (id ? kindNameOf(id) : kinds?.[0]);
  return { kind, id, isNew: last === newWord };
}

function kindAt(part: string | undefined): KindName | undefined {
  return everyKind.find((kind) => names[kind].path === part);
}

export const everyKind = Object.keys(names) as readonly KindName[]; // keys() widens

/** A kind's list on a page. */
export function listAddress({ path: at, kinds }: Page, kind: KindName): string {
  return kinds?.[0] === kind ? at : `${at}/${names[kind].path}`;
}

/** One record beside its list; the filter and the order stay. */
export function recordAddress(page: Page, kind: KindName, id: string): string {
  const at = page.kinds?.includes(kind) ? page.path : `${page.path}/${names[kind].path}`;
  return withQuery(`${at}/${id}`);
}

export function newAddress(page: Page, kind: KindName): string {
  if (kind === "profile") return recordAddress(page, kind, profileId);
  return withQuery(`${page.path}/${names[kind].path}/${newWord}`);
}

export function withQuery(address: string): string {
  const kept = query.value;
  return kept.size > 0 ? `${address}?${kept}` : address;
}
