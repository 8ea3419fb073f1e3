/** Text as people type it: without case and accents. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * How well plain text answers a plain query; nothing when it does not. Every word of the query must begin a word of the
 * text, and the earlier it does, the better: zero is best.
 */
export function scoreOf(text: string, query: string): number | undefined {
  let total = 0;
  for (const word of query.split(/\s+/)) {
    const at = beginOf(text, word);
    if (at < 0) return undefined;
    total += at;
  }
  return total;
}

function beginOf(text: string, word: string): number {
  if (text.startsWith(word)) return 0;
  for (let at = text.indexOf(word); at > 0; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return at;
  return -1;
}
