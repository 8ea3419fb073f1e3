export type Contest = {
  readonly name: string;
  /** How often each is run in a round: enough for a few milliseconds. */
  readonly times: number;
  readonly ours: () => Promise<unknown>;
  readonly anchor: () => Promise<unknown>;
};

export type Result = {
  readonly oursMs: number;
  readonly anchorMs: number;
  /** Of the two best rounds. */
  readonly ofMinima: number;
  /** The median over the rounds of the ratio in each. */
  readonly median: number;
};

const rounds = 24;

/**
 * CPU time (user and system) of one against the other. Rounds alternate in random order, so that whatever else the
 * machine does falls on both.
 */
export async function compare({ times, ours, anchor }: Contest): Promise<Result> {
  for (let n = 0; n < 3; n++) for (const run of [ours, anchor]) await cpuOf(run, times); // warm
  const measured: { ours: number; anchor: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const early = Math.random() < 0.5 ? await cpuOf(anchor, times) : undefined;
    const oursMs = await cpuOf(ours, times);
    measured.push({ ours: oursMs, anchor: early ?? (await cpuOf(anchor, times)) });
  }
  const [best, bestAnchor] = [
    Math.min(...measured.map(({ ours }) => ours)),
    Math.min(...measured.map(({ anchor }) => anchor)),
  ];
  return {
    oursMs: best,
    anchorMs: bestAnchor,
    ofMinima: best / bestAnchor,
    median: median(measured.map(({ ours, anchor }) => ours / anchor)),
  };
}

/** Milliseconds of one run. */
async function cpuOf(run: () => Promise<unknown>, times: number): Promise<number> {
  const before = process.cpuUsage();
  for (let n = 0; n < times; n++) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
