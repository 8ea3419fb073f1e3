/**
 * Who is at the other end, for counting: whoever connected to the gateway, which nobody can make up, and whom the
 * content network says it speaks for. A local instance has no gateway: everybody is one.
 */
export function addressesOf({ headers }: Request): { readonly peer: string; readonly visitor: string } {
  const path = (headers.get("x-forwarded-for") ?? "").split(",").map((one) => one.trim());
  const peer = path.at(-1) || "local";
  return { peer, visitor: path.at(-2) || peer };
}
