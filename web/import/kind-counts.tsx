import type { KindName } from "../../shared/names.ts";
import { kindWords } from "../words.ts";
import type { Answer, Counts } from "./answer.ts";
import s from "./check.module.css";

/** The same by kind, where a file has several. */
export function KindCounts({ of }: { readonly of: Answer["counts"] }) {
  const all = Object.entries(of) as [KindName, Counts][]; // entries() widens the keys
  if (all.length < 2) return null;
  return (
    <table class={s.kinds} aria-label="By kind">
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">New</th>
          <th scope="col">Get more</th>
          <th scope="col">Here already</th>
        </tr>
      </thead>
      <tbody>
        {all.map(([kind, { created, updated, skipped }]) => (
          <tr key={kind}>
            <th scope="row">{kindWords[kind].many}</th>
            {[created, updated, skipped].map((count, n) => (
              <td key={n} class="num">
                {count.toLocaleString("en")}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
