import { pages } from "../pages.ts";
import { go } from "../router.ts";
import { openAdd, openKeys, openPalette } from "./opening.ts";
import { singleKeys } from "./shortcuts.ts";

/** How long after G its letter may come. */
const leaderMs = 1_500;

/** Listens to the keys that work everywhere, from now on. */
export function followKeys(): void {
  let ledAt = Number.NEGATIVE_INFINITY;
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector("dialog:modal")) return;
    if (event.metaKey || event.ctrlKey) return command(event);
    if (event.altKey || singleKeys.peek() === "off" || isTyping(event)) return;
    const led = event.timeStamp - ledAt < leaderMs;
    ledAt = event.key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
    const page = led && pages.find(({ key }) => key === event.key);
    const run = page ? () => go(page.path) : single[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  });
}

const single: Readonly<Record<string, () => void>> = {
  n: () => openAdd(),
  "/": filter,
  "?": openKeys,
};

/** The store comes after the first paint. */
async function undo(): Promise<void> {
  const changes = await import("../store/changes.ts");
  changes.undo();
}

/** A screen without a filter of its own is searched with everything else. */
function filter(): void {
  const input = document.querySelector<HTMLElement>("main .search input");
  if (input) input.focus();
  else openPalette();
}

function command(event: KeyboardEvent): void {
  const run = event.key === "k" ? openPalette : event.key === "z" && !event.shiftKey && !isTyping(event) && undo;
  if (!run) return;
  event.preventDefault();
  run();
}

function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const types = !target.matches('[type="checkbox"], [type="radio"], [type="button"]');
  return target.isContentEditable || (types && target.matches("input, textarea, select"));
}
