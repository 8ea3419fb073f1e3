import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Attempt } from "../../shared/attempt.ts";
import { newId } from "../../shared/new-id.ts";
import type { Rating } from "../../shared/rating.ts";
import { needsLog, reviewed } from "../../shared/review.ts";
import { queueOf } from "../../shared/review-queue.ts";
import { change, writeAll } from "../store/changes.ts";
import { now, today } from "../ui/clock.ts";
import { attempts, type Item, newLeft, planning, practices, reviewsOf } from "./facts.ts";
import { limit } from "./limit.ts";
import { elapsedMs, restart } from "./timer.ts";

export type Done = {
  readonly id: string;
  readonly attemptId: string;
  readonly rating: Rating;
  readonly ms: number;
  readonly takeBack: () => void;
};

export type Session = {
  /** What is still to be asked, the one on the screen first. */
  readonly queue: readonly string[];
  readonly done: readonly Done[];
  readonly isRevealed: boolean;
};

const current = signal<Session | undefined>(undefined);

/** The review that is going on. It goes on where it was when its screen is left and come back to. */
export const session: ReadonlySignal<Session | undefined> = current;

/** The one on the screen; nothing once all are done. What was deleted meanwhile is passed over. */
export const asked: ReadonlySignal<Item | undefined> = computed(() => {
  const id = current.value?.queue.find((one) => practices.value.has(one));
  return id === undefined ? undefined : practices.value.get(id);
});

/** Begins with what is due and, up to the day's number, what is new; `more` new ones besides. */
export function start(wanted: (item: Item) => boolean, more = 0): void {
  const items = [...practices.peek().values()].filter(wanted);
  begin(queueOf(items, { today: today.peek(), newLeft: newLeft.peek() + more }));
}

/** Begins with these, due or not. */
export function begin(queue: readonly string[]): void {
  current.value = { queue, done: [], isRevealed: false };
  restart();
}

/** Leaves what is still to be asked for another time. */
export function finish(): void {
  set({ queue: [] });
}

export function reveal(): void {
  set({ isRevealed: true });
}

/** Writes the attempt and the practice as one action, and goes on; what is being learnt comes again at the end. */
export function rate(id: string, rating: Rating): void {
  const item = practices.peek().get(id);
  if (!item) return;
  const at = new Date(now()).toISOString();
  const ms = elapsedMs();
  const { card, dueOn } = reviewed(item, { rating, at }, planning.peek(), needsLog(item, at) ? reviewsOf(id) : []);
  const attemptId = newId("attempt", now());
  const fields: Partial<Attempt> = {
    practiceId: id,
    at,
    mode: limit.peek() === "0" ? "solo" : "timed",
    rating,
    minutes: Math.round(ms / 60_000),
  };
  batch(() => {
    const takeBack = writeAll([{ id: attemptId, fields }], [{ id, patch: { card, dueOn } }]);
    const { queue, done } = current.peek() ?? { queue: [], done: [] };
    const rest = queue.filter((other) => other !== id);
    set({
      queue: dueOn <= today.peek() ? [...rest, id] : rest,
      done: [...done, { id, attemptId, rating, ms, takeBack }],
      isRevealed: false,
    });
  });
  restart();
}

/** Takes the last rating back, and its attempt with it. */
export function undoLast(): void {
  current.peek()?.done.at(-1)?.takeBack();
}

/** Goes back to what was rated last once that has been taken back, by whichever way. */
export function followUndo(): void {
  const kept = attempts.value;
  const { queue, done } = current.peek() ?? { queue: [], done: [] };
  const last = done.at(-1);
  if (!last || kept.has(last.attemptId)) return;
  set({ queue: [last.id, ...queue.filter((id) => id !== last.id)], done: done.slice(0, -1), isRevealed: true });
  restart(last.ms);
}

/** No more reviews of this one until it is wanted again. */
export function suspend({ id, title }: Item): void {
  change(id, { suspended: true }, `No more reviews of ${title}`);
  set({ queue: current.peek()?.queue.filter((other) => other !== id) ?? [], isRevealed: false });
  restart();
}

function set(changes: Partial<Session>): void {
  const before = current.peek();
  if (before) current.value = { ...before, ...changes };
}
