import { signal } from "@preact/signals";
import { type Stage, stages } from "../../../shared/stages.ts";
import { type StageShown, stageShown } from "../../ui/icon.tsx";
import { transition } from "../../ui/transition.ts";
import type { Card } from "../view.ts";
import { columnNames, columns, placeCard } from "./columns.ts";

/** The card that Tab reaches; arrows move it, so the whole board is one stop. */
export const cursor = signal<string | undefined>(undefined);

/** The card whose ending is asked for, and where. */
export const ending = signal<{ readonly card: Card; readonly at: HTMLElement } | undefined>(undefined);

export function cardElement(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
}

export function focusCard(id: string): void {
  cardElement(id)?.querySelector<HTMLElement>("a")?.focus();
}

const steps: Readonly<Record<string, readonly [column: -1 | 0 | 1, row: -1 | 0 | 1]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrows go from card to card; with Alt they take the card along. */
export function onBoardKey(event: KeyboardEvent): void {
  const step = steps[event.key];
  const id =
    event.target instanceof Element &&
    event.target.closest<HTMLElement>("[data-card] a")?.closest<HTMLElement>("[data-card]")?.dataset.card;
  if (!step || !id || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const name = columnNames.find((one) => columns.peek()[one].some((card) => card.id === id));
  if (!name) return;
  event.preventDefault();
  const row = columns.peek()[name].findIndex((card) => card.id === id);
  if (event.altKey) void take(columns.peek()[name][row], row, step);
  else focusCard(neighbour(name, row, step) ?? id);
}

/** The card one step away; the same row of another column, or its last. */
function neighbour(name: StageShown, row: number, [across, along]: readonly [number, number]): string | undefined {
  if (along !== 0) return columns.peek()[name][row + along]?.id;
  const next = shownBeside(columnNames.indexOf(name), across);
  return next?.[Math.min(row, next.length - 1)]?.id;
}

/** The next column to a side that has a card in the document. */
function shownBeside(from: number, by: number): readonly Card[] | undefined {
  for (let at = from + by; columnNames[at]; at += by) {
    const column = columns.peek()[columnNames[at] ?? "saved"];
    if (column[0] && cardElement(column[0].id)) return column;
  }
  return undefined;
}

async function take(card: Card | undefined, row: number, [across, along]: readonly [number, number]): Promise<void> {
  if (!card) return;
  const shown = stageShown(card);
  const here = shown === "closed" ? stages.length : stages.indexOf(shown);
  const to: Stage | undefined = across === 0 ? card.stage : stages[here + across];
  if (across > 0 && here === stages.length - 1) return askEnding(card);
  if (!to || (along !== 0 && shown === "closed")) return;
  const at = across === 0 ? row + along : Math.min(row, columns.peek()[to].length);
  if (at < 0 || (across === 0 && at >= columns.peek()[to].length)) return;
  named(card.id, "card");
  await transition(() => placeCard(card.id, { stage: to, at }));
  named(card.id, "card");
  focusCard(card.id);
  setTimeout(() => named(card.id, ""), 250);
}

/** Asks how it ended, beside its card. */
export function askEnding(card: Card): void {
  const at = cardElement(card.id)?.querySelector("a"); // it takes the focus back
  if (at) ending.value = { card, at };
}

/** Only the card that moves takes part in the transition. */
function named(id: string, name: string): void {
  const element = cardElement(id);
  if (element) element.style.viewTransitionName = name;
}
