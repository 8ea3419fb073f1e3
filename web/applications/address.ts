import { query } from "../router.ts";

/** Opens one application: the view, the filter and the order stay. */
export function addressIn(id: string): string {
  const kept = query.value;
  return `/applications/${id}${kept.size > 0 ? `?${kept}` : ""}`;
}

/** Closes it again. */
export function addressOut(): string {
  const kept = query.value;
  return `/applications${kept.size > 0 ? `?${kept}` : ""}`;
}
