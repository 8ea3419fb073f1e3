const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

export const isSafe = ({ method }: Request) => safeMethods.has(method);

/**
 * Whether a page of ours sent it. Browsers say so in `Sec-Fetch-Site`, older ones by `Origin`; a request that says
 * neither, or says two different things, is nobody's we know.
 */
export function isFrom(origin: string, { headers }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  const from = headers.get("origin");
  if (site === null && from === null) return false;
  return (site === null || site === "same-origin") && (from === null || from === origin);
}
