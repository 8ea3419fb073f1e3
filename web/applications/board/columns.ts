import { computed, type ReadonlySignal } from "@preact/signals";
import { byRank, ranksFor } from "../../../shared/rank.ts";
import { type Outcome, type Stage, stages } from "../../../shared/stages.ts";
import { change, changeAll, move } from "../../store/changes.ts";
import { peekRecord } from "../../store/records.ts";
import { announce } from "../../ui/announce.tsx";
import { type StageShown, stageShown } from "../../ui/icon.tsx";
import { stageWord } from "../../words.ts";
import { type Card, matching } from "../view.ts";

/** The columns of the board: the open stages, and what has ended. */
export const columnNames: readonly StageShown[] = [...stages, "closed"];

type Columns = Readonly<Record<StageShown, readonly Card[]>>;

/** The cards of each column in order; what ended last stands first among the closed ones. */
export const columns: ReadonlySignal<Columns> = computed(() => {
  const by: Record<StageShown, Card[]> = {
    saved: [],
    applied: [],
    screening: [],
    interviewing: [],
    offer: [],
    closed: [],
  };
  for (const one of matching.value) by[stageShown(one)].push(one);
  for (const stage of stages) by[stage].sort(byRank);
  by.closed.sort((a, b) => (endedOn(a) < endedOn(b) ? 1 : -1));
  return by;
});

const endedOn = ({ history, id }: Card) => `${history.at(-1)?.on}${id}`;

/** Where a card is dropped: before this place of the column, counted without the card itself. */
export type Place = { readonly stage: Stage; readonly at: number };

/** Puts a card at a place: another stage is a move in its history, its own only another order. */
export function placeCard(id: string, { stage, at }: Place): void {
  const card = peekRecord(id) as Card | undefined; // the board shows applications
  if (!card) return;
  const column = columns.peek()[stage].filter((one) => one.id !== id);
  const ranks = ranksFor(id, column, at);
  const others = [...ranks].filter(([one]) => one !== id).map(([one, rank]) => ({ id: one, patch: { rank } }));
  if (others.length > 0) changeAll(others);
  const rank = ranks.get(id) ?? 0;
  const position = `position ${at + 1} of ${column.length + 1}`;
  if (stageShown(card) === stage) {
    if (columns.peek()[stage][at]?.id === id) return;
    change(id, { rank });
    announce(`${card.company}, ${position}`);
    return;
  }
  move(id, { stage, rank }, `${card.company} moved to ${stageWord[stage]}`);
  announce(`${card.company} moved to ${stageWord[stage]}, ${position}`);
}

/** What can become of an application that is where this one is. Only what was sent can be answered. */
export function endings(card: Card): readonly Outcome[] {
  if (card.stage === "saved") return ["withdrawn"];
  if (card.stage === "offer") return ["accepted", "declined", "withdrawn", "rejected"];
  return ["rejected", "no_response", "withdrawn", "accepted"];
}
