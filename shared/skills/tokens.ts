/** What stands between two words: nothing that parts them, a space, a slash, a list's sign, a new line, a sentence's end. */
export type Gap = "joined" | "space" | "slash" | "list" | "line" | "stop";

export type Token = {
  readonly text: string;
  /** In small letters, without invisible characters. */
  readonly word: string;
  readonly at: number;
  readonly end: number;
  /** What stands before it. */
  readonly gap: Gap;
  readonly afterBullet: boolean;
};

/** The words of a text, each with what parts it from the one before. `C++`, `C#` and `.NET` are words. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last: Token | undefined;
  for (const { 0: found, index: at } of text.matchAll(latinWordOrOther)) {
    const between = text.slice(Math.max(last?.end ?? 0, at - longestGap), at);
    last = {
      text: found,
      word: folded(found),
      at,
      end: at + found.length,
      gap: last ? gapOf(between, last.word) : "line",
      afterBullet: bullet.test(between),
    };
    tokens.push(last);
  }
  return tokens;
}

/** A web address is one word, whatever it is made of. */
const latinWordOrOther =
  /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|(?:(?<![\p{L}\p{N}])\.(?=\p{Script=Latin}))?[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*(?:(?:\+\+|[#♯])(?!\p{L}))?|(?:(?!\p{Script=Latin})\p{L}\p{M}*)+/gu;
/** What comes before that in a long run of spaces and signs says nothing more. */
const longestGap = 40;
const bullet = /(?:^|[\n\r])\s*(?:[•·▪◦‣●○■*]|[-–—](?=\s))\s*$|[•▪◦‣●]\s*$/u;

function gapOf(between: string, before: string): Gap {
  if (between === " ") return "space";
  if (between === "") return "joined";
  if (/[\n\r\u2028\u2029]/.test(between)) return "line";
  if (/^\s*\/\s*$/.test(between)) return "slash";
  if (/[.!?…]["'’”)\]]*\s|。/u.test(between)) return abbreviations.has(before) ? "space" : "stop";
  if (/[,;:/|\\•·▪◦‣●(){}[\]+、，・；：<>→\t*"“”„«»]|\s[&–—-]+\s/u.test(between)) return "list";
  return /^\s+$/u.test(between) ? "space" : "joined";
}

/** A point after these ends no sentence. */
const abbreviations: ReadonlySet<string> = new Set("e g i b z a vs incl inkl bzw resp ex min approx etc".split(" "));

function folded(found: string): string {
  const visible = found.replace(/[\u00ad\u200b-\u200d\u2060]/g, "").replace("♯", "#");
  return visible.normalize("NFKC").toLowerCase();
}
