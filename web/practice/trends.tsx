import type { Tried } from "./facts.ts";
import s from "./mocks.module.css";
import { counted } from "./words.ts";

type Trend = { readonly name: string; readonly scores: readonly number[] };

/** The scores of each competency over time, the weakest first. */
export function Trends({ mocks }: { readonly mocks: readonly Tried[] }) {
  const trends = trendsOf(mocks);
  if (trends.length === 0) return null;
  return (
    <section class="panel">
      <h2>Scores by competency</h2>
      <table class={s.trends}>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Competency</th>
            <th scope="col">Over time</th>
            <th scope="col">Latest, of 5</th>
          </tr>
        </thead>
        <tbody>
          {trends.map(({ name, scores }) => (
            <tr key={name}>
              <th scope="row" class="cut">
                {name}
              </th>
              <td>
                <Sparkline scores={scores} />
                <span class="visually-hidden">{scores.join(", ")}</span>
              </td>
              <td class="num" title={counted(scores.length, "score")}>
                <b>{scores.at(-1)}</b> of 5
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Oldest score first in each. */
function trendsOf(mocks: readonly Tried[]): readonly Trend[] {
  const byName = new Map<string, number[]>();
  for (const { scores = {} } of mocks.toReversed())
    for (const [name, score] of Object.entries(scores)) byName.set(name, [...(byName.get(name) ?? []), score]);
  return Array.from(byName, ([name, scores]) => ({ name, scores })).sort(
    (a, b) => (a.scores.at(-1) ?? 0) - (b.scores.at(-1) ?? 0) || (a.name < b.name ? -1 : 1),
  );
}

const [width, height, edge] = [120, 24, 4];

function Sparkline({ scores }: { readonly scores: readonly number[] }) {
  const shown = scores.slice(-12);
  const x = (n: number) => edge + (shown.length < 2 ? 1 : n / (shown.length - 1)) * (width - 2 * edge);
  const y = (score: number) => height - edge - ((score - 1) / 4) * (height - 2 * edge);
  const points = shown.map((score, n) => `${x(n)},${y(score)}`).join(" ");
  const last = shown.at(-1) ?? 1;
  return (
    <svg class={s.line} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path d={`M${edge} ${height - edge}H${width - edge}`} />
      {shown.length > 1 && <polyline points={points} />}
      <circle cx={x(shown.length - 1)} cy={y(last)} r={2.75} />
    </svg>
  );
}
