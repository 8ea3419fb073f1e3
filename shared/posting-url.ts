/**
 * One address for one posting, however it was reached: no tracking, no fragment, no `www.`, the query in order. Boards
 * that show a posting under several addresses get the one that names it. Text that is no web address stays as it is.
 */
export function canonicalUrl(text: string): string {
  const url = parse(text);
  return url ? (boardAddress(url) ?? plainAddress(url)) : text.trim();
}

/** The canonical address if it can name one posting: a front page, a list of jobs or a search names many. */
export function postingOf(text: string): string | undefined {
  const url = parse(text);
  if (!url) return undefined;
  const board = boardAddress(url);
  if (board) return board;
  const isList =
    listPath.test(url.pathname) && !routeOf(url) && (/search/i.test(url.pathname) || wanted(url).size === 0);
  return isList ? undefined : plainAddress(url);
}

function parse(text: string): URL | undefined {
  const trimmed = text.trim();
  return /^https?:/i.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed) : undefined;
}

/** Job boards, told by the form of the address, so that their country sites and redirects are one. */
function boardAddress(url: URL): string | undefined {
  const { hostname, pathname, searchParams } = url;
  const onGreenhouse = isAt(url, "greenhouse.io") && (/\/jobs\/(\d+)/.exec(pathname)?.[1] ?? searchParams.get("token"));
  const greenhouse = searchParams.get("gh_jid") ?? onGreenhouse;
  if (greenhouse) return `https://greenhouse.io/jobs/${greenhouse}`;
  const linkedin =
    isAt(url, "linkedin.com") &&
    (searchParams.get("currentJobId") ?? /\/jobs\/view\/(?:.*-)?(\d+)\/?$/.exec(pathname)?.[1]);
  if (linkedin) return `https://linkedin.com/jobs/view/${linkedin}`;
  const indeed = /(?:^|\.)indeed\.[a-z.]+$/.test(hostname) && (searchParams.get("jk") ?? searchParams.get("vjk"));
  if (indeed) return `https://indeed.com/viewjob?jk=${indeed}`;
  return undefined;
}

function isAt({ hostname }: URL, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

function plainAddress(url: URL): string {
  const query = wanted(url).toString();
  const path = url.pathname
    .replace(/\/{2,}/g, "/")
    .replace(/(?<=[^/]\/)(?:apply|application)\/?$/i, "")
    .replace(/\/$/, "");
  return `https://${url.host.replace(/^www\./, "")}${path}${query && `?${query}`}${routeOf(url)}`;
}

/** The part after `#` is a place on the page, except where it is the page: `#/jobs/12`. */
function routeOf({ hash }: URL): string {
  return /^#!?\//.test(hash) ? hash.replace(/\/$/, "") : "";
}

function wanted({ searchParams }: URL): URLSearchParams {
  const rest = new URLSearchParams([...searchParams].filter(([name]) => !tracking.test(name)));
  rest.sort();
  return rest;
}

const listPath =
  /^(?:\/[a-z]{2}(?:[-_][a-z]{2})?)?(?:\/(?:about|company|careers?|jobs?|karriere|stellenangebote|openings|positions|vacancies|join-?us|search|results|index\.html?))*\/?$/i;

/** Parameters that say how somebody came to a page, not which page it is. */
const tracking =
  /^(?:utm_.*|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|igshid|ttclid|twclid|li_fat_id|mc_[ce]id|_hs.*|_g[al]|hsa_.*|ref|ref_?id|referer|referrer|ref_?src|src|source|gh_src|lever-.*|jobboard.*|applicantsource|trk.*|trackingid|lipi|ebp|originalsubdomain|session_?id)$/i;
