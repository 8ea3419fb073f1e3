import { useEffect } from "preact/hooks";
import { ratings } from "../../shared/rating.ts";
import { go } from "../router.ts";
import { singleKeys } from "../shell/shortcuts.ts";
import { asked, finish, rate, reveal, session, suspend, undoLast } from "./session.ts";

/** The keys of a review, as long as its screen is shown. */
export function useReviewKeys(): void {
  useEffect(() => {
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.metaKey || event.ctrlKey || event.altKey || event.repeat)
    return;
  const { target } = event;
  if (document.querySelector("dialog:modal, [role=menu]")) return;
  if (target instanceof Element && target.matches("input, select, textarea")) return;
  const isPress = event.key === " " || event.key === "Enter";
  if (isPress && target instanceof Element && target.closest("a, button, summary")) return; // it does what it does
  if (singleKeys.peek() === "off" && !isPress && event.key !== "Escape") return;
  if (act(event.key.toLowerCase())) event.preventDefault();
}

/** Does what the key stands for; whether it stands for anything now. */
function act(key: string): boolean {
  const going = session.peek();
  const item = asked.peek();
  const rating = ratings[Number(key) - 1];
  if (key === "escape") leave();
  else if (key === "u") undoLast();
  else if (!item || !going) return false;
  else if (key === "s") suspend(item);
  else if (key === "e") go(editAddress(item.id));
  else if (key === "o") document.querySelector<HTMLElement>("[data-open]")?.click();
  else if (going.isRevealed && rating) rate(item.id, rating);
  else if (!going.isRevealed && (key === " " || key === "enter")) reveal();
  else return false;
  return true;
}

export const editAddress = (id: string) => `/practice/practice/${id}`;

/** Ends it: first to what was done, then to where practice is. */
export function leave(): void {
  const going = session.peek();
  if (going && going.done.length > 0 && going.queue.length > 0) finish();
  else go("/practice");
}
