/** The rows on the screen, from the first to the last. */
const rows = () => [...document.querySelectorAll<HTMLElement>("main [data-row]")];

/** The row that has the focus. */
export function focusedRow(): HTMLElement | undefined {
  return document.activeElement?.closest<HTMLElement>("main [data-row]") ?? undefined;
}

/** Goes so many rows on from the one that has the focus; to the first when none has. */
export function moveBy(steps: 1 | -1): void {
  const all = rows();
  const row = focusedRow();
  const at = row ? all.indexOf(row) : -1;
  focusRow(all[at < 0 ? 0 : Math.min(Math.max(at + steps, 0), all.length - 1)]);
}

/** Before a row goes away the focus goes on to the next one, so that the same key can be pressed again. */
export function leaveRow(id: string): void {
  const all = rows();
  const at = all.findIndex(({ dataset }) => dataset.row === id);
  if (!all[at]?.contains(document.activeElement)) return;
  const next = all[at + 1] ?? all[at - 1];
  if (next) focusRow(next);
  else document.querySelector<HTMLElement>("main [data-lead]")?.focus();
}

function focusRow(row: HTMLElement | undefined): void {
  row?.querySelector<HTMLElement>("a")?.focus();
  row?.scrollIntoView({ block: "nearest" });
}
