import { forms } from "virtual:forms";
import { ArrowDown, ArrowUp, Plus, Search } from "lucide";
import { useRef } from "preact/hooks";
import type { KindName } from "../../shared/names.ts";
import type { Page } from "../pages.ts";
import { query, setQuery } from "../router.ts";
import { ready, recordsOf } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { Empty } from "../ui/empty.tsx";
import { Icon } from "../ui/icon.tsx";
import { useRows } from "../ui/rows.ts";
import { kindWords } from "../words.ts";
import { listAddress, newAddress, recordAddress } from "./address.ts";
import { columnsOf } from "./columns.ts";
import s from "./records.module.css";
import { nextSort, type Row, rowsOf, sorting, titleColumn } from "./rows.ts";

type Props = { readonly page: Page; readonly kind: KindName };

const rowHeight = 40;

/** The records of one kind: filtered, sorted, only what is in sight drawn. */
export function List({ page, kind }: Props) {
  const isEmpty = recordsOf(kind).value.size === 0;
  return (
    <>
      <Bar
        title={page.kinds ? page.title : kindWords[kind].many}
        end={<Actions page={page} kind={kind} isEmpty={isEmpty} />}
      >
        {!page.kinds && (
          <a class="link wide-only" href={page.path}>
            {page.title}
          </a>
        )}
      </Bar>
      {page.kinds && <Tabs page={page} kinds={page.kinds} current={kind} />}
      {!ready.value && <div class="scroll" aria-busy="true" />}
      {ready.value && (isEmpty ? <Nothing page={page} kind={kind} /> : <Table page={page} kind={kind} />)}
    </>
  );
}

function Actions({ page, kind, isEmpty }: Props & { readonly isEmpty: boolean }) {
  return (
    <>
      {!isEmpty && (
        <label class={`search ${s.filter}`}>
          <Icon of={Search} size={14} />
          <span class="visually-hidden">Filter {kindWords[kind].many.toLowerCase()}</span>
          <input
            type="search"
            placeholder="Filter"
            value={query.value.get("q") ?? ""}
            onInput={({ currentTarget }) => setQuery({ q: currentTarget.value })}
            onKeyDown={({ key }) => key === "Escape" && setQuery({ q: null })}
          />
          <kbd>/</kbd>
        </label>
      )}
      {kind !== "profile" && (
        <a class="button primary" href={newAddress(page, kind)} aria-label={`New ${kindWords[kind].one}`}>
          <Icon of={Plus} size={14} />
          <span class="wide-only">New</span>
        </a>
      )}
    </>
  );
}

function Tabs({ page, kinds, current }: { page: Page; kinds: readonly KindName[]; current: KindName }) {
  return (
    <nav class="filters" aria-label={`Parts of ${page.title}`}>
      {kinds.map((kind) => (
        <a key={kind} class="chip" href={listAddress(page, kind)} aria-current={kind === current ? "true" : undefined}>
          {kindWords[kind].many} <span class="num">{recordsOf(kind).value.size}</span>
        </a>
      ))}
    </nav>
  );
}

function Table({ page, kind }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const rows = rowsOf(kind);
  const columns = columnsOf(kind);
  const shown = useRows({ scroll, count: rows.length, rowHeight });
  if (rows.length === 0) return <NoMatch />;
  return (
    <div ref={scroll} class={`scroll ${s.list}`}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <Heading name={titleColumn} label={titleLabel(kind)} />
            {columns.map(({ name, label, control }) => (
              <Heading key={name} name={name} label={label} control={control} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={shown.before} />
          {rows.slice(shown.first, shown.end).map((row, n) => (
            <Line key={row.id} row={row} index={shown.first + n + 2} href={recordAddress(page, kind, row.id)} />
          ))}
          <Space height={shown.after} />
        </tbody>
      </table>
    </div>
  );
}

/** The first column is called what it holds: "Name", "Role, company". */
function titleLabel(kind: KindName): string {
  const { title, fields } = forms[kind];
  const labels = title.flatMap((name) => fields.find((field) => field.name === name)?.label ?? []);
  return labels.map((label, n) => (n === 0 ? label : label.toLowerCase())).join(", ");
}

type Headed = { readonly name: string; readonly label: string; readonly control?: string };

function Heading({ name, label, control }: Headed) {
  const { name: by, descending } = sorting.value ?? {};
  const isCurrent = by === name;
  const way = descending ? "descending" : "ascending";
  return (
    <th scope="col" data-control={control} aria-sort={isCurrent ? way : undefined}>
      <button type="button" onClick={() => setQuery({ sort: nextSort(name) })}>
        <span class="cut">{label}</span>
        {isCurrent && <Icon of={descending ? ArrowDown : ArrowUp} size={12} />}
      </button>
    </th>
  );
}

function Line({ row, index, href }: { readonly row: Row; readonly index: number; readonly href: string }) {
  return (
    <tr aria-rowindex={index}>
      <td>
        <a href={href}>{row.title}</a>
      </td>
      {row.cells.map((cell, n) => (
        <td key={n}>{cell}</td>
      ))}
    </tr>
  );
}

/** Stands for the rows that are not drawn. */
function Space({ height }: { readonly height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of no content takes no focus
    <tr aria-hidden="true">
      <td class={s.space} style={{ height: `${height}px` }} />
    </tr>
  ) : null;
}

function Nothing({ page, kind }: Props) {
  const actions = (
    <a class="button" href={newAddress(page, kind)}>
      <Icon of={Plus} size={14} />
      {kind === "profile" ? "Write it" : `Add the first ${kindWords[kind].one}`}
    </a>
  );
  return (
    <Empty title={`No ${kindWords[kind].many.toLowerCase()} yet`} actions={actions}>
      {forms[kind].purpose}
    </Empty>
  );
}

function NoMatch() {
  const actions = (
    <button type="button" class="button" onClick={() => setQuery({ q: null })}>
      Clear the filter
    </button>
  );
  return (
    <Empty title="Nothing matches" actions={actions}>
      Try fewer words.
    </Empty>
  );
}
