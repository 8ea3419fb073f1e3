import { type CatalogueSkill, type Caution, catalogue } from "./catalogue.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A place where the words of an alias stand; whether the skill is meant is another question. */
export type Mention = {
  readonly skill: CatalogueSkill;
  readonly caution: Caution;
  /** Written as in the catalogue, capitals and all. */
  readonly exact: boolean;
  /** Its first word and the one after its last, by their place among the words. */
  readonly from: number;
  readonly to: number;
};

/** The mentions in order, none over another: at each word the longest alias that begins there. */
export function mentionsIn(tokens: readonly Token[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < tokens.length; ) {
    const mention = longestAt(tokens, from);
    if (mention) mentions.push(mention);
    from = mention?.to ?? from + 1;
  }
  return mentions;
}

type Ending = { readonly skill: CatalogueSkill; readonly caution: Caution; readonly text: string };
type Node = { readonly next: Map<string, Node>; readonly endings: Ending[] };

/** Aliases by their words, one after another. A word that must follow a slash, as in CI/CD, is kept with it as well. */
const root: Node = { next: new Map(), endings: [] };

for (const skill of catalogue) for (const alias of skill.aliases) addAlias({ ...alias, skill });

function addAlias({ skill, caution, text }: Ending): void {
  const tokens = tokensOf(text);
  const last = tokens.reduce((node, token) => {
    const next: Node = node.next.get(token.word) ?? { next: new Map(), endings: [] };
    node.next.set(token.word, next);
    if (token.gap === "slash") node.next.set(`/${token.word}`, next);
    return next;
  }, root);
  last.endings.push({ skill, caution, text: written(tokens) });
}

function longestAt(tokens: readonly Token[], from: number): Mention | undefined {
  let node: Node | undefined = root;
  let longest: Mention | undefined;
  let changed = false;
  for (let n = from; node; n++) {
    if (n > from && node.endings.length > 0) longest = mentionOf(node.endings, tokens, { from, to: n, changed });
    const token = tokens[n];
    if (!token || (n > from && !joins.has(token.gap))) break;
    const slash = n > from && token.gap === "slash" ? "/" : "";
    const next: Node | undefined = node.next.get(slash + token.word);
    changed ||= !next;
    node = next ?? node.next.get(slash + plainer(token.word));
  }
  return longest;
}

const joins: ReadonlySet<Token["gap"]> = new Set(["joined", "space", "slash"]);

function written(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(" ");
}

type Found = { readonly from: number; readonly to: number; readonly changed: boolean };

function mentionOf(endings: readonly Ending[], tokens: readonly Token[], { from, to, changed }: Found) {
  const asFound = written(tokens.slice(from, to));
  const asWritten = endings.find(({ text }) => text === asFound);
  const ending = asWritten ?? endings[0];
  if (!ending || (changed && ending.caution !== "plain")) return undefined;
  return { skill: ending.skill, caution: ending.caution, exact: asWritten !== undefined, from, to };
}

/** Without a plural's s, or without the number of a version: `APIs`, `Java17`. */
function plainer(word: string): string {
  const bare = word.replace(/^\./, "");
  if (bare.endsWith("s")) return bare.length > 3 ? bare.slice(0, -1) : bare;
  return bare.replace(/(?<=^[a-z]{3,20})\d{1,3}$/, "");
}
