import { type ReadonlySignal, signal } from "@preact/signals";
import type { KindName } from "../../shared/names.ts";
import { newId } from "../../shared/new-id.ts";
import { ApiError, SignedOut } from "../store/api.ts";
import { syncNow } from "../store/sync.ts";
import { now } from "../ui/clock.ts";
import { type Answer, handledIn } from "./answer.ts";
import type { Part } from "./parts.ts";
import { post } from "./post.ts";
import type { Question } from "./review.ts";
import { rememberImport, type Undone, undoImport } from "./undo.ts";

/** What is imported, and what is known of it before. */
export type Cargo = {
  readonly parts: readonly Part[];
  /** What its entries are called: "row", "record". */
  readonly noun: string;
  readonly skipped: number;
  readonly leftOut: number;
  /** Of which something is made or gets more. */
  readonly kinds: readonly KindName[];
  /** How many entries there are, where the parts do not know, and what is expected to become of them. */
  readonly total?: number;
  readonly expected?: Pick<Answer, "created" | "updated">;
  /** What it came from, where what is left out can be downloaded. */
  readonly question?: Question;
};

export type Run = Omit<Cargo, "parts"> & {
  readonly importId: string;
  readonly state: "running" | "stopped" | "done" | "undoing" | "undone";
  readonly total: number;
  readonly done: number;
  readonly created: number;
  readonly updated: number;
  /** Entries that the server could not take, and why. */
  readonly refused: ReadonlyMap<number, string>;
  /** Why it stopped, unless the person stopped it. */
  readonly error?: string | undefined;
  readonly undone?: Undone;
};

const attempts = 4;

const current = signal<Run | undefined>(undefined);
export const run: ReadonlySignal<Run | undefined> = current;

let rest: readonly Part[] = [];
let isStopping = false;
/** An answer got lost on the way, and its numbers with it. */
let isUnsure = false;

export async function startRun({ parts, ...cargo }: Cargo): Promise<void> {
  if (isRunning()) return;
  rest = parts;
  isUnsure = false;
  const importId = `imp_${newId("application", now()).slice(4)}`;
  const total = cargo.total ?? parts.reduce((sum, { known }) => sum + (known?.count ?? 0), 0);
  current.value = { ...cargo, importId, state: "running", total, done: 0, created: 0, updated: 0, refused: new Map() };
  await goOn();
}

/** Goes on where it stopped. */
export async function goOn(): Promise<void> {
  isStopping = false;
  change({ state: "running", error: undefined });
  try {
    for (let [part] = rest; part && !isStopping; [part] = rest) await sendNext(part);
    const { expected } = current.peek() ?? {};
    if (rest.length === 0 && isUnsure && expected) change({ created: expected.created, updated: expected.updated });
    change({ state: rest.length > 0 ? "stopped" : "done" });
    rememberImport(current.peek());
  } catch (error) {
    change({ state: "stopped", error: reasonOf(error) });
  }
  await syncNow();
}

/** Stops after the part that is on its way. What is in stays in, and can be undone. */
export function stopRun(): void {
  isStopping = true;
}

export function forgetRun(): void {
  if (isRunning()) return;
  current.value = undefined;
  rest = [];
}

export function isRunning(): boolean {
  const state = current.value?.state;
  return state === "running" || state === "undoing";
}

export async function undoRun(): Promise<void> {
  const { importId, state } = current.peek() ?? {};
  if (!importId) return;
  change({ state: "undoing", error: undefined });
  try {
    change({ state: "undone", undone: await undoImport(importId) });
  } catch (error) {
    change({ state, error: `The import is not undone. ${reasonOf(error)}` });
  }
}

async function sendNext(part: Part): Promise<void> {
  const { importId = "" } = current.peek() ?? {};
  const answer = await sent(part, importId);
  const { created = 0, updated = 0, done = 0, refused = new Map() } = current.peek() ?? {};
  const own = part.next ? [] : answer.problems.filter(({ kind }) => kind === "not_a_record");
  const after = part.next?.(answer);
  rest = after ? [after, ...rest.slice(1)] : rest.slice(1);
  change({
    created: created + answer.created,
    updated: updated + answer.updated,
    done: done + (part.known?.count ?? handledIn(answer)),
    refused: new Map([...refused, ...own.map(({ row, message }) => [row + part.offset, message] as const)]),
  });
  rememberImport(current.peek());
}

/** Sends a part until it is acknowledged; each can be repeated, as what is there already is not made twice. */
async function sent({ query, body, known }: Part, importId: string): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await post(`importId=${importId}${query}`, body);
      if (attempt === 1) return answer;
      // An earlier attempt may have written them without our hearing of it: then the expected numbers are the true ones.
      isUnsure = true;
      return known ? { ...answer, created: known.create, updated: known.update } : answer;
    } catch (error) {
      const isLost = !(error instanceof ApiError) || error.status === 429 || error.status >= 500;
      if (!isLost || attempt >= attempts || isStopping) throw error;
      await new Promise((go) => setTimeout(go, 500 * 2 ** attempt));
    }
  }
}

/** What to tell the person about a call that failed. */
export function reasonOf(error: unknown): string {
  if (error instanceof ApiError) return error.detail;
  return error instanceof SignedOut ? "You are signed out." : "The server cannot be reached.";
}

function change(changes: Partial<Run>): void {
  const run = current.peek();
  if (run) current.value = { ...run, ...changes };
}
