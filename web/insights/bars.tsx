import type { ComponentChildren } from "preact";
import styles from "./bars.module.css";

export type BarRow = {
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly value: string;
  readonly note?: string;
  readonly stage?: string;
};

type Props = { readonly heads: readonly [name: string, value: string, note: string]; readonly rows: readonly BarRow[] };

/** A chart that is a table: every bar stands beside its figure, and screen readers read the figures. */
export function Bars({ heads, rows }: Props) {
  return (
    <table class={styles.bars}>
      <thead class="visually-hidden">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, share, value, note, stage }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <i data-stage={stage} style={{ "--share": share }} />
              <b class="num">{value}</b>
            </td>
            <td class="num">{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure of the screen with its title. */
export function Figure({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="panel">
      <header class={styles.head}>
        <h2>{title}</h2>
        {note && <p>{note}</p>}
      </header>
      {children}
    </section>
  );
}
