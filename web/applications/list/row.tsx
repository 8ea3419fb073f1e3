import { useComputed } from "@preact/signals";
import { memo } from "../../ui/memo.ts";
import { addressIn } from "../address.ts";
import type { Card } from "../view.ts";
import { columns } from "./columns.tsx";
import s from "./list.module.css";
import { isSelected, toggle } from "./selection.ts";

type Props = { readonly of: Card; readonly index: number };

/** One application: the role is the link, and a press anywhere on the row follows it. */
export const Row = memo(function Row({ of, index }: Props) {
  const checked = useComputed(() => isSelected(of.id));
  return (
    <tr aria-rowindex={index} aria-selected={checked.value} class={s.row}>
      <td class={s.tick}>
        <input
          type="checkbox"
          aria-label={`Select ${of.company}, ${of.role}`}
          checked={checked}
          onClick={(event) => toggle(of.id, event.shiftKey)}
        />
      </td>
      {columns.map(({ name, cell }) => (
        <td key={name} data-column={name}>
          {name === "role" ? (
            <>
              <a class={s.role} href={addressIn(of.id)}>
                {cell(of)}
              </a>
              <span class={s.under}>{of.company}</span>
            </>
          ) : (
            cell(of)
          )}
        </td>
      ))}
    </tr>
  );
});
