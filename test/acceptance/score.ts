/** One expectation of an oracle and whether it is met. */
export type Check = {
  readonly group: string;
  readonly what: string;
  readonly file: string;
  readonly expected: unknown;
  readonly actual: unknown;
};

/** Two texts that must be the same to the letter; a miss is told by where they part. */
export function equal(of: Pick<Check, "group" | "what" | "file">, expected: string, actual: string): Check {
  if (expected === actual) return { ...of, expected: "the same", actual: "the same" };
  let from = 0;
  while (expected[from] === actual[from]) from++;
  return {
    ...of,
    expected: `${from}: ${expected.slice(from, from + 60)}`,
    actual: `${from}: ${actual.slice(from, from + 60)}`,
  };
}

function isMet({ expected, actual }: Check): boolean {
  return plain(expected) === plain(actual);
}

/** A table of right and expected per group, then every miss. */
export function report(checks: readonly Check[]): string {
  const rows = Map.groupBy(checks, ({ group, what }) => `${group}\t${what}`);
  const table = Array.from(rows, ([name, of]) => {
    const [group = "", what = ""] = name.split("\t");
    return `${group.padEnd(14)}${what.padEnd(22)}${String(of.filter(isMet).length).padStart(6)} of ${of.length}`;
  });
  const misses = checks.filter((check) => !isMet(check)).map(missOf);
  const met = checks.length - misses.length;
  return [...table, "", `${met} of ${checks.length} right`, ...misses].join("\n");
}

function missOf({ group, what, file, expected, actual }: Check): string {
  return `- ${group}/${file}, ${what}: expected ${plain(expected)}, got ${plain(actual)}`;
}

function plain(value: unknown): string {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim().slice(0, 80);
  if (typeof value !== "object" || value === null) return String(value);
  return JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
}
