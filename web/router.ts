import { computed, type ReadonlySignal, signal } from "@preact/signals";

const url = signal(new URL(location.href));
let returned = false;

/** Whether the browser's Back or Forward led here. */
export const isReturn = () => returned;

/** Where the person is: `/applications/app_…`. */
export const path: ReadonlySignal<string> = computed(() => url.value.pathname);

/** Views, filters and sorting live in the address, so that each can be kept, shared and gone back to. */
export const query: ReadonlySignal<URLSearchParams> = computed(() => url.value.searchParams);

/** The part of the path at a place, decoded: `segment(1)` of `/applications/app_1` is `app_1`. */
export function segment(index: number): string | undefined {
  const raw = path.value.split("/").filter(Boolean)[index];
  try {
    return raw && decodeURIComponent(raw);
  } catch {
    return raw; // a stray % is part of the name
  }
}

/** Goes to an address of the client, as a link would. */
export function go(to: string): void {
  const next = new URL(to, url.peek());
  if (next.href === url.peek().href) return;
  history.pushState({ inside: true }, "", next);
  returned = false;
  url.value = next;
}

/** Changes the address in place: going back skips what was there. */
export function replace(to: string): void {
  const next = new URL(to, url.peek());
  if (next.href === url.peek().href) return;
  history.replaceState(history.state, "", next);
  url.value = next;
}

/** Sets search parameters in place; null or "" takes one away. */
export function setQuery(changes: Readonly<Record<string, string | null>>): void {
  const next = new URL(url.peek());
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.searchParams.set(name, value);
    else next.searchParams.delete(name);
  }
  replace(next.href);
}

/** To where the person came from inside the client, else to `otherwise`. */
export function back(otherwise: string): void {
  if (history.state?.inside) history.back();
  else replace(otherwise);
}

/**
 * Makes links of the client change the address without loading a page, from now on. It is the History API in every
 * browser: the Navigation API is missing in some that we support, and two ways would be two sets of faults.
 */
export function followLinks(): void {
  addEventListener("popstate", () => {
    returned = true;
    url.value = new URL(location.href);
  });
  addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (!link || !isPlain(event) || !isInside(link)) return;
    event.preventDefault();
    go(link.href);
  });
}

/** Anything but a plain press means a new tab, a download or a menu: the browser's own business. */
function isPlain(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

function isInside(link: HTMLAnchorElement): boolean {
  if (link.target || link.hasAttribute("download") || link.origin !== location.origin) return false;
  if (/^\/(api|auth|calendar\/.)/.test(link.pathname)) return false;
  return !(link.hash && link.pathname === location.pathname && link.search === location.search);
}
