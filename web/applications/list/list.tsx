import { ArrowDown, ArrowUp } from "lucide";
import { useRef } from "preact/hooks";
import { setQuery } from "../../router.ts";
import { ready } from "../../store/records.ts";
import { Empty } from "../../ui/empty.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useRows } from "../../ui/rows.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { type Column, columns } from "./columns.tsx";
import s from "./list.module.css";
import { Row } from "./row.tsx";
import { clearSelection, selectAll, selected } from "./selection.ts";
import { rows, sortBy, sorting } from "./sorting.ts";

/** Phones have two lines in a row, and fingers. */
const narrow = matchMedia("(width < 48rem)");

/** Applications as a table: sorted, filtered, selected; only the rows in sight are drawn. */
export function List() {
  const scroll = useRef<HTMLDivElement>(null);
  const all = rows.value;
  const rowHeight = narrow.matches ? 60 : 40;
  const shown = useRows({ scroll, count: all.length, rowHeight });
  if (!ready.value) return <div class="scroll" aria-busy="true" />;
  if (all.length === 0) return <NoMatch />;
  return (
    <>
      <div ref={scroll} class={`scroll ${s.list}`}>
        <table aria-rowcount={all.length + 1} style={{ "--row": `${rowHeight}px` }}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" class={s.tick}>
                <SelectAll count={all.length} />
              </th>
              {columns.map((column) => (
                <Heading key={column.name} column={column} />
              ))}
            </tr>
          </thead>
          <tbody
            onKeyDown={(event) => {
              const to = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
              if (to !== 0 && focusBeside(event.target, to)) event.preventDefault();
            }}
          >
            <Space height={shown.before} />
            {all.slice(shown.first, shown.end).map((card, n) => (
              <Row key={card.id} of={card} index={shown.first + n + 2} />
            ))}
            <Space height={shown.after} />
          </tbody>
        </table>
      </div>
      {selected.value.length > 0 && <BulkBar ids={selected.value} />}
    </>
  );
}

function Heading({ column }: { readonly column: Column }) {
  const { column: by, descending } = sorting.value;
  const current = by?.name === column.name;
  const way = descending ? "descending" : "ascending";
  return (
    <th scope="col" data-column={column.name} aria-sort={current ? way : undefined}>
      <button type="button" onClick={() => sortBy(column)}>
        {column.label}
        {current && <Icon of={descending ? ArrowDown : ArrowUp} size={12} />}
      </button>
    </th>
  );
}

function SelectAll({ count }: { readonly count: number }) {
  const n = selected.value.length;
  return (
    <input
      type="checkbox"
      aria-label="Select all"
      checked={n > 0 && n === count}
      indeterminate={n > 0 && n < count}
      onChange={() => (n > 0 ? clearSelection() : selectAll())}
    />
  );
}

/** Stands for the rows that are not drawn. It has no cells, which could be more than the columns that are shown. */
function Space({ height }: { readonly height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of no content takes no focus
  return height > 0 ? <tr aria-hidden="true" style={{ height: `${height}px` }} /> : null;
}

function NoMatch() {
  const actions = (
    <button type="button" class="button" onClick={() => setQuery({ q: null, view: null })}>
      Clear the filters
    </button>
  );
  return (
    <Empty title="No application matches" actions={actions}>
      Try fewer words, or another view.
    </Empty>
  );
}

/** Arrows go from role to role. */
function focusBeside(from: EventTarget | null, by: number): boolean {
  const row = from instanceof Element && from.matches("a") ? from.closest("tr") : undefined;
  const beside = by > 0 ? row?.nextElementSibling : row?.previousElementSibling;
  const link = beside?.querySelector("a");
  link?.focus();
  return link !== null && link !== undefined;
}
