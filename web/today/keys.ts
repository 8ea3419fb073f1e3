import { useEffect } from "preact/hooks";
import { addDays } from "../../shared/calendar.ts";
import { go } from "../router.ts";
import { singleKeys } from "../shell/shortcuts.ts";
import { today } from "../ui/clock.ts";
import { toast } from "../ui/toast.tsx";
import { canPutOff, snooze, tick } from "./acts.ts";
import { reviewsDue, tasks } from "./agenda.ts";
import { focusedRow, moveBy } from "./rows.ts";

/** The keys of Today, as long as it is shown. */
export function useTodayKeys(): void {
  useEffect(() => {
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function press(event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.defaultPrevented || event.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
  if (document.querySelector("dialog:modal, [role=menu]")) return;
  if (target instanceof Element && target.closest("input, select, textarea, summary, nav")) return;
  if (singleKeys.peek() === "off" && key.length === 1) return;
  if (act(key, event.repeat)) event.preventDefault();
}

/** Does what the key stands for; whether it stands for anything. */
function act(key: string, isHeld: boolean): boolean {
  if (key === "j" || key === "ArrowDown") moveBy(1);
  else if (key === "k" || key === "ArrowUp") moveBy(-1);
  else if (key === "r" && reviewsDue.peek() > 0) go("/practice/review");
  else if ((key === "e" || key === "d") && !isHeld) tickFocused();
  else if (key === "s" && !isHeld) snoozeFocused();
  else return false;
  return true;
}

/** What is done to a row is done to the one that shows the focus; without one the first is shown. */
function tickFocused(): void {
  const [row, item] = focused();
  if (item) tick(item);
  else if (row) row.querySelector("a")?.click();
  else moveBy(1);
}

function snoozeFocused(): void {
  const [row, item] = focused();
  if (!row) moveBy(1);
  else if (item && canPutOff(item)) row.querySelector<HTMLElement>("[aria-haspopup=menu]")?.click();
  else if (item) snooze(item, addDays(today.peek(), 1));
  else toast("Reviews come when you are about to forget. Stop after as many as you like.");
}

function focused() {
  const row = focusedRow();
  return [row, tasks.peek().find(({ id }) => id === row?.dataset.row)] as const;
}
