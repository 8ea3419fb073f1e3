import type { Insights } from "../../shared/insights.ts";
import { StageIcon } from "../ui/icon.tsx";
import { stageWord } from "../words.ts";
import { Figure } from "./bars.tsx";
import styles from "./stage-times.module.css";

/** How long they stay, of those who have moved on; those who still wait are counted apart. */
export function StageTimes({ figures: { stages } }: { readonly figures: Insights }) {
  return (
    <Figure title="Days in each stage" note="Median of those that moved on">
      <table class={styles.times}>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Days</th>
            <th scope="col">Moved on</th>
            <th scope="col">Waiting</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ stage, n, medianDays, waiting }) => (
            <tr key={stage}>
              <th scope="row">
                <span>
                  <StageIcon stage={stage} />
                  {stageWord[stage]}
                </span>
              </th>
              <td>{medianDays ?? "–"}</td>
              <td>{n}</td>
              <td>{waiting}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}
