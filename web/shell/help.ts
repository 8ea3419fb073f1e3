import { pages } from "../pages.ts";
import { commandKey, otherKey } from "./shortcuts.ts";

type Shortcut = { readonly keys: readonly string[]; readonly does: string };

/** What the help lists. */
export const shortcuts: readonly { readonly title: string; readonly items: readonly Shortcut[] }[] = [
  {
    title: "Everywhere",
    items: [
      { keys: [commandKey, "K"], does: "Search or run a command" },
      { keys: [commandKey, "Z"], does: "Undo the last change" },
      { keys: ["N"], does: "New application" },
      { keys: ["/"], does: "Filter what is on the screen" },
      { keys: ["?"], does: "These shortcuts" },
      { keys: ["Esc"], does: "Close what is open" },
    ],
  },
  {
    title: "Go to",
    items: pages.flatMap(({ key, title }) => (key ? [{ keys: ["G", key.toUpperCase()], does: title }] : [])),
  },
  {
    title: "On Today",
    items: [
      { keys: ["J", "K"], does: "To the next row, or the one before" },
      { keys: ["E"], does: "Done" },
      { keys: ["S"], does: "Snooze" },
      { keys: ["R"], does: "Start the reviews" },
    ],
  },
  {
    title: "On the board",
    items: [
      { keys: ["Left", "Up", "Down", "Right"], does: "From card to card" },
      { keys: ["Enter"], does: "Open the card" },
      { keys: [otherKey, "Left", "Right"], does: "Move the card to another stage" },
      { keys: [otherKey, "Up", "Down"], does: "Move the card within its stage" },
    ],
  },
  {
    title: "In a debrief",
    items: [
      { keys: ["Enter"], does: "From the question on, and then log it" },
      { keys: ["0", "1", "2", "3", "4", "5"], does: "How sure the answer was" },
      { keys: ["Y"], does: "Move the application on, where that is asked" },
    ],
  },
  {
    title: "In a review",
    items: [
      { keys: ["R"], does: "Start it, from Practice" },
      { keys: ["Space"], does: "Show the answer" },
      { keys: ["1", "2", "3", "4"], does: "Again, hard, good, easy" },
      { keys: ["U"], does: "Take the last rating back" },
      { keys: ["S"], does: "Suspend the question" },
      { keys: ["E"], does: "Edit the question" },
      { keys: ["O"], does: "Open its link" },
    ],
  },
];
