import { isMeant, type Place } from "./meaning.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { tokensOf } from "./tokens.ts";

export type RecognisedSkill = {
  readonly catalogueId: string;
  readonly name: string;
  /** How often it is named. */
  readonly count: number;
  /** Where it is named first, as a place in the text, and how it is written there. */
  readonly at: number;
  readonly text: string;
};

/** The skills that a posting names, in the order in which they first appear. What comes after 100,000 characters is not read. */
export function recogniseSkills(text: string): readonly RecognisedSkill[] {
  const tokens = tokensOf(text.slice(0, 100_000));
  const mentions = mentionsIn(tokens);
  const skills = new Map<string, RecognisedSkill>();
  for (const { skill, from, to } of meantOf({ tokens, mentions })) {
    const known = skills.get(skill.id);
    const at = tokens[from]?.at ?? 0;
    const first = { at, text: text.slice(at, tokens[to - 1]?.end) };
    skills.set(skill.id, {
      catalogueId: skill.id,
      name: skill.name,
      ...(known ?? first),
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...skills.values()];
}

/** In a list, one that is certain speaks for the next: first from left to right, then back. */
function meantOf(place: Omit<Place, "meant">): readonly Mention[] {
  const { mentions } = place;
  const meant = new Set<Mention>();
  const judge = (n: number) => {
    const mention = mentions[n];
    if (mention && isMeant(n, { ...place, meant })) meant.add(mention);
  };
  for (let n = 0; n < mentions.length; n++) judge(n);
  for (let n = mentions.length - 1; n >= 0; n--) judge(n);
  return mentions.filter((mention) => meant.has(mention));
}
