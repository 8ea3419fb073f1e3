import type { Insights } from "../../shared/insights.ts";
import { today } from "../ui/clock.ts";
import { short } from "../ui/date.ts";
import { Figure } from "./bars.tsx";
import styles from "./weeks.module.css";

const most = 26;

/** What was sent in each week, and how much of it has been answered since. */
export function Weeks({ figures: { weeks } }: { readonly figures: Insights }) {
  const shown = weeks.slice(-most);
  const top = Math.max(1, ...shown.map(({ sent }) => sent));
  return (
    <Figure title="Sent each week" note={`At most ${top} in a week`}>
      <div class={styles.columns} style={{ "--weeks": shown.length }} aria-hidden="true">
        {shown.map(({ week, sent, answered }) => (
          <div key={week} title={`${short(week, today.value)}: ${sent} sent, ${answered} answered`}>
            <i style={{ "--share": (sent - answered) / top }} />
            <i style={{ "--share": answered / top }} />
          </div>
        ))}
      </div>
      <p class={styles.axis} style={{ "--weeks": shown.length }} aria-hidden="true">
        <span>{short(shown[0]?.week ?? today.value, today.value)}</span>
        <span class={styles.key}>
          <i />
          Answered
          <i />
          Not answered
        </span>
        <span>{short(shown.at(-1)?.week ?? today.value, today.value)}</span>
      </p>
      <details class={styles.table}>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col">Sent</th>
              <th scope="col">Answered</th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(({ week, sent, answered }) => (
              <tr key={week}>
                <th scope="row">{short(week, today.value)}</th>
                <td>{sent}</td>
                <td>{answered}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Figure>
  );
}
