import type { Story } from "./story.ts";

export const storyParts = ["situation", "task", "action", "result"] as const;
export type StoryPart = (typeof storyParts)[number];

/** Words within which a part is told in about two minutes altogether. */
const lengths: Readonly<Record<StoryPart, readonly [least: number, most: number]>> = {
  situation: [15, 60],
  task: [8, 40],
  action: [40, 150],
  result: [10, 60],
};

/** A remark on a part of a story; nothing where there is nothing to say. */
export function remarkOn(part: StoryPart, text = ""): string | undefined {
  const words = wordsIn(text);
  const [least, most] = lengths[part];
  if (words === 0) return undefined;
  if (words < least) return short[part];
  if (words > most) return `${words} words are long to listen to: about ${most} are enough.`;
  if (part === "action" && isWe(text)) return "It says “we” throughout. What did you do?";
  if (part === "result" && !isMeasured(text)) return "What changed, in a number? Time, errors, people, money.";
  return undefined;
}

const short: Readonly<Record<StoryPart, string>> = {
  situation: "Who was it for, and what was at stake?",
  task: "What exactly was yours to do?",
  action: "Tell the steps that you took, and why those.",
  result: "What came of it, and how do you know?",
};

/** How long it takes to tell a story, in seconds, at 140 words a minute. */
export function secondsToTell(story: Partial<Pick<Story, StoryPart>>): number {
  const words = storyParts.reduce((sum, part) => sum + wordsIn(story[part] ?? ""), 0);
  return Math.round((words / 140) * 60);
}

/** The parts that are still to be told. */
export function missingParts(story: Partial<Pick<Story, StoryPart>>): readonly StoryPart[] {
  return storyParts.filter((part) => wordsIn(story[part] ?? "") === 0);
}

/** A number, or a word that counts. */
export function isMeasured(text: string): boolean {
  return /\p{N}/u.test(text) || counting.test(text);
}

const counting =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|thousands?|millions?|dozens?|half|halved|twice|doubled?|tripled?|quarter|percent|zero|no more)\b/i;

/** Only “we”, never “I”. */
function isWe(text: string): boolean {
  return /\b(we|our)\b/i.test(text) && !/\b(I|my)\b/.test(text) && !/\bI'/.test(text);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
