const anyOrigin = "https://x.invalid";
const longest = 1_000;

/** Where to go after signing in: an address of the client, and nothing else whatever was asked for. */
export function returnPath(asked: string | undefined): string {
  if (!asked || asked.length > longest || !/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(asked)) return "/";
  const url = URL.parse(asked, anyOrigin);
  if (url?.origin !== anyOrigin) return "/";
  const { pathname, search, hash } = url;
  // Dots can leave two slashes at the front, which would name another host.
  if (pathname.startsWith("//") || /^\/(api|auth)(\/|$)/i.test(pathname)) return "/";
  return pathname + search + hash;
}
