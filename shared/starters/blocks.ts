/** An entry of a list that is written as text. */
export type Block = {
  /** The line that begins with `# ` above it. */
  readonly heading: string;
  readonly key: string;
  readonly difficulty?: "easy" | "medium" | "hard";
  readonly title: string;
  /** The indented lines beneath it, joined to one. */
  readonly text: string;
};

/** Reads lists: `# heading`, then `key difficulty title` with indented lines beneath. The difficulty may be left out. */
export function blocksOf(list: string): readonly Block[] {
  const blocks: Block[] = [];
  let heading = "";
  for (const part of list.split(/\n(?=\S)/)) {
    const [line = "", ...text] = part.trim().split(/\n\s*/);
    if (line.startsWith("# ")) heading = line.slice(2);
    else if (line !== "") blocks.push({ heading, ...named(line), text: text.join(" ") });
  }
  return blocks;
}

function named(line: string): Pick<Block, "key" | "difficulty" | "title"> {
  const [, key = "", difficulty, title = ""] = line.match(/^(\S+) (?:(easy|medium|hard) )?(.+)$/) ?? [];
  return { key, title, ...(isDifficulty(difficulty) && { difficulty }) };
}

function isDifficulty(word: string | undefined): word is "easy" | "medium" | "hard" {
  return word !== undefined;
}
