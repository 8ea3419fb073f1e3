import type { Captured } from "../../shared/posting/capture.ts";

/** How long the page that opened this one has to hand over all of it; what came with the address counts meanwhile. */
const patienceMs = 2_000;

/**
 * What came with the address: a share from a phone (`?title=&text=&url=`) or the beginning of a page (`#…`). It goes to
 * the parser and nowhere else; nothing of it is ever HTML here.
 */
export function receivedInAddress({ search, hash }: Pick<Location, "search" | "hash">): Captured | undefined {
  const query = new URLSearchParams(search);
  const [title, text, url] = ["title", "text", "url"].map((name) => query.get(name) ?? undefined);
  return title || text || url ? { title, text, url } : pageOf(parsed(hash.slice(1)));
}

/**
 * The whole page, from the tab that opened this one. Asked of the origin that the address names alone, and taken from it
 * alone. It needs `window.opener`: the instance must not send Cross-Origin-Opener-Policy on this page. That gives other
 * sites nothing: they may open any page as it is, and what they hand over is a form that a person reads before saving.
 */
export function receivedFromOpener({ url }: Captured): Promise<Captured | undefined> {
  const opener: Window | null = window.opener;
  const origin = url && URL.canParse(url) ? new URL(url).origin : "null";
  const { promise, resolve } = Promise.withResolvers<Captured | undefined>();
  if (!opener || origin === "null") return Promise.resolve(undefined);
  const listen = new AbortController();
  addEventListener(
    "message",
    ({ source, origin: from, data }) => {
      if (source === opener && from === origin) resolve(pageOf(data));
    },
    listen,
  );
  opener.postMessage("readyline", origin);
  setTimeout(resolve, patienceMs, undefined);
  return promise.finally(() => listen.abort());
}

function pageOf(value: unknown): Captured | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { url, html } = value as Readonly<Record<string, unknown>>; // an object, by the line above
  return typeof url === "string" && typeof html === "string" ? { url, html } : undefined;
}

function parsed(hash: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(hash));
  } catch {
    return undefined;
  }
}
