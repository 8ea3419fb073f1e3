/**
 * The tables of a Markdown text as comma-separated ones, each row in the line where it stood; nothing for a text
 * without any. What a cell links to stands in a column of its own.
 */
export function tableInMarkdown(text: string): string | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  const isRule = (line = "") => /^\s*\|?(\s*:?-{2,}:?\s*\|)+\s*(:?-{2,}:?)?\s*$/.test(line);
  const header = lines.findIndex((line, n) => line.includes("|") && isRule(lines[n + 1]));
  if (header < 0) return undefined;
  return lines
    .map((line, n) => {
      if (n < header || !/^\s*\|.*\|/.test(line) || isRule(line)) return "";
      const cells = markdownCells(line);
      const link = cells.map(({ link }) => link).find((address) => address !== undefined);
      const more = isRule(lines[n + 1]) ? "Link" : (link ?? "");
      return [...cells.map(({ text }) => text), more].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
    })
    .join("\n");
}

type MarkdownCell = { readonly text: string; readonly link: string | undefined };

/** The cells of a row of a table, without emphasis, each with the web address it links to. */
export function markdownCells(line: string): MarkdownCell[] {
  const inner = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => {
    const link = /\[[^[\]]*\]\((https?:[^()\s]*)/.exec(cell)?.[1];
    const text = cell
      .replaceAll("\\|", "|")
      .replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1")
      .replace(/\*\*|__|`/g, "");
    const isOnlyLink =
      link !== undefined && /^\[(link|url|here|open|problem|solution|leetcode)\]\([^()]*\)$/i.test(cell.trim());
    return { text: isOnlyLink ? "" : text.trim(), link };
  });
}
