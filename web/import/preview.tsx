import { useRef } from "preact/hooks";
import { today } from "../ui/clock.ts";
import { short } from "../ui/date.ts";
import { StageIcon } from "../ui/icon.tsx";
import { useRows } from "../ui/rows.ts";
import { outcomeWord, stageWord } from "../words.ts";
import s from "./preview.module.css";
import type { Action, PreviewRow } from "./review.ts";
import { actionWord } from "./words.ts";

const rowHeight = 36;
const tone: Partial<Readonly<Record<Action, string>>> = { create: "ok", update: "accent", no_company: "warn" };

/** Every row as it would be; only those in sight are drawn. */
export function Preview({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const scroll = useRef<HTMLDivElement>(null);
  const shown = useRows({ scroll, count: rows.length, rowHeight });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section ref={scroll} class={s.preview} tabIndex={0} aria-label="Preview of the rows">
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" data-column="row">
              Row
            </th>
            <th scope="col" data-column="action">
              Becomes
            </th>
            <th scope="col">Company</th>
            <th scope="col" data-column="role">
              Role
            </th>
            <th scope="col" data-column="stage">
              Stage
            </th>
            <th scope="col" data-column="sent">
              Sent
            </th>
            <th scope="col" data-column="place">
              Location
            </th>
          </tr>
        </thead>
        <tbody>
          <Space height={shown.before} />
          {rows.slice(shown.first, shown.end).map((row, n) => (
            <Row key={row.row} of={row} index={shown.first + n + 2} />
          ))}
          <Space height={shown.after} />
        </tbody>
      </table>
      {rows.length === 0 && <p>No row becomes this.</p>}
    </section>
  );
}

function Row({ of, index }: { readonly of: PreviewRow; readonly index: number }) {
  const { row, action, company, role, location, stage, outcome, sentOn, isUndated } = of;
  return (
    <tr aria-rowindex={index} data-action={action}>
      <td data-column="row" class="num">
        {row.toLocaleString("en")}
      </td>
      <td data-column="action">
        <span class="badge" data-tone={tone[action]}>
          {actionWord[action]}
        </span>
      </td>
      <td>{company}</td>
      <td data-column="role">{role}</td>
      <td data-column="stage">
        {stage && (
          <span class={s.stage}>
            <StageIcon stage={outcome ? "closed" : stage} />
            <span>{outcome ? outcomeWord[outcome] : stageWord[stage]}</span>
          </span>
        )}
      </td>
      <td data-column="sent" class="num">
        {sentOn && (isUndated ? <i>No date</i> : short(sentOn, today.value))}
      </td>
      <td data-column="place">{location}</td>
    </tr>
  );
}

/** Stands for the rows that are not drawn. */
function Space({ height }: { readonly height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of no content takes no focus
    <tr aria-hidden="true">
      <td class={s.space} style={{ height: `${height}px` }} colSpan={7} />
    </tr>
  ) : null;
}
