import { after, before, connectives, experience, headings, otherwise, prepositions, surelyAfter } from "./cues.ts";
import type { Mention } from "./mentions.ts";
import type { Gap, Token } from "./tokens.ts";

/** Where a mention stands, and which others are known to be meant so far. */
export type Place = {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly meant: ReadonlySet<Mention>;
};

/** Whether the n-th mention means the skill, and not the word of everyday language that is written like it. */
export function isMeant(n: number, place: Place): boolean {
  const mention = place.mentions[n];
  if (!mention) return false;
  if (mention.caution === "plain" || place.meant.has(mention)) return true;
  const around = aroundOf(mention, place);
  if (meansOtherwise(around)) return false;
  if (!mention.exact) return around.isItem && (hasExperience(around) || isListed(n, place, around));
  if (mention.caution === "cased" && (!around.opensSentence || around.endsItem || around.next?.word === "is"))
    return true;
  return (
    isCued(around) ||
    (around.isItem && hasExperience(around)) ||
    isListed(n, place, around) ||
    (around.afterBullet && around.endsItem && around.long)
  );
}

type Around = {
  readonly word: string;
  readonly long: boolean;
  readonly previous: readonly (Token | undefined)[];
  readonly next: Token | undefined;
  readonly gapBefore: Gap;
  readonly gapAfter: Gap;
  readonly afterBullet: boolean;
  readonly opensSentence: boolean;
  readonly endsItem: boolean;
  /** It stands alone between the signs or the small words of a list. */
  readonly isItem: boolean;
};

function aroundOf({ from, to }: Mention, { tokens }: Place): Around {
  const [first, next] = [tokens[from], tokens[to]];
  const previous = [tokens[from - 1], tokens[from - 2], tokens[from - 3]];
  const gapBefore = first?.gap ?? "line";
  const gapAfter = next?.gap ?? "line";
  const beginsItem = !isTight(gapBefore) || links(previous[0]) || prepositions.has(previous[0]?.word ?? "");
  const endsItem = !isTight(gapAfter) || links(next);
  return {
    word: first?.word ?? "",
    long: (first?.word.length ?? 0) > 1,
    previous,
    next,
    gapBefore,
    gapAfter,
    afterBullet: first?.afterBullet ?? false,
    opensSentence: gapBefore === "line" || gapBefore === "stop",
    endsItem,
    isItem: beginsItem && endsItem,
  };
}

function isTight(gap: Gap): boolean {
  return gap === "space" || gap === "joined";
}

function links(token: Token | undefined): boolean {
  return token !== undefined && connectives.has(token.word);
}

function meansOtherwise({ word, previous, next, gapBefore, gapAfter }: Around): boolean {
  const other = otherwise.get(word);
  if (isTight(gapBefore) && other?.after?.has(previous[0]?.word ?? "")) return true;
  if (isTight(gapAfter) && other?.before?.has(next?.word ?? "")) return true;
  if (gapBefore === "joined" && previous[0]?.gap !== undefined && !isNumber(previous[0])) return true;
  return gapAfter === "joined" && next !== undefined && !after.has(next.word) && !isNumber(next);
}

function isNumber(token: Token | undefined): boolean {
  return /^\d+$/.test(token?.word ?? "");
}

/** "written in Go", "Go developer", "Developer (Go)": the words beside it say what it is. */
function isCued({ previous, next, gapBefore, gapAfter, opensSentence, endsItem }: Around): boolean {
  if (next && isTight(gapAfter) && (opensSentence ? surelyAfter : after).has(next.word)) return true;
  if (gapBefore === "list" && endsItem && surelyAfter.has(previous[0]?.word ?? "")) return true;
  if (!isTight(gapBefore) || !before.has(previous[0]?.word ?? "")) return false;
  return !isPartOfName(next, gapAfter);
}

/** "in Express Entry": the next word is written as a name as well, and no list's sign is between. */
function isPartOfName(next: Token | undefined, gap: Gap): boolean {
  return gap === "space" && next !== undefined && !after.has(next.word) && /^\p{Lu}/u.test(next.text);
}

/** "solid knowledge of go": what was said before leaves little else, however it is written. */
function hasExperience({ previous: [one, two, three], gapBefore }: Around): boolean {
  if (gapBefore === "list" && (headings.has(one?.word ?? "") || experience.has(one?.word ?? ""))) return true;
  if (!prepositions.has(one?.word ?? "")) return false;
  return experience.has(two?.word ?? "") || experience.has(three?.word ?? "");
}

/** A skill that is certain stands next to it: in a list, or right before it as in "Java Spring". */
function isListed(n: number, { tokens, mentions, meant }: Place, { isItem, gapBefore }: Around): boolean {
  const [left, mention, right] = [mentions[n - 1], mentions[n], mentions[n + 1]];
  if (!mention) return false;
  const linked = (one: Mention, other: Mention) => linkOf(tokens.slice(one.to, other.from + 1));
  const sides = [left && meant.has(left) && linked(left, mention), right && meant.has(right) && linked(mention, right)];
  if (sides.includes("list") || (isItem && sides.includes("line"))) return true;
  return mention.exact && left !== undefined && meant.has(left) && left.to === mention.from && gapBefore === "space";
}

/** How two mentions hang together, by the words between them (and the second one's own): as neighbours in a list, on two lines, or not. */
function linkOf(between: readonly Token[]): "list" | "line" | undefined {
  if (between.length > 4 || !between.slice(0, -1).every((token) => links(token) || isNumber(token))) return undefined;
  if (between.some(({ gap }) => gap === "stop")) return undefined;
  if (between.some(({ gap }) => gap === "line")) return "line";
  return between.length > 1 || between.some(({ gap }) => gap === "list" || gap === "slash") ? "list" : undefined;
}
