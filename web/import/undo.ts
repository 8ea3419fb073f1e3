import { type ReadonlySignal, signal } from "@preact/signals";
import { ApiError, call, Unreachable } from "../store/api.ts";
import { syncNow } from "../store/sync.ts";
import { now } from "../ui/clock.ts";

/** An import that was made in this browser. */
export type PastImport = {
  readonly importId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly created: number;
  readonly updated: number;
  readonly isUndone?: boolean;
};

/** What became of the records: those that were changed since are kept. */
export type Undone = {
  readonly removed: number;
  readonly restored: number;
  readonly kept: readonly string[];
  /** An answer got lost on the way, and its numbers with it: more was undone than these say. */
  readonly isMore: boolean;
};

const key = "imports";
const most = 20;
const attempts = 4;

const kept = signal<readonly PastImport[]>(read());

/** The newest first. */
export const pastImports: ReadonlySignal<readonly PastImport[]> = kept;

export function rememberImport(made: Omit<PastImport, "at"> | undefined): void {
  if (!made || made.created + made.updated === 0) return;
  const { importId, created, updated } = made;
  const at = kept.peek().find((one) => one.importId === importId)?.at ?? now();
  keep([{ importId, at, created, updated }, ...kept.peek().filter((one) => one.importId !== importId)]);
}

/**
 * Takes an import back: what it made goes to the trash, what it added to is as before. Thousands take longer than a
 * request may, so it is asked again until all is done. Throws `ApiError` or `Unreachable`.
 */
export async function undoImport(importId: string): Promise<Undone> {
  for (let attempt = 1; ; attempt++) {
    try {
      const undone = await call<Omit<Undone, "isMore">>("DELETE", `/imports/${importId}`);
      markUndone(importId);
      await syncNow();
      return { ...undone, isMore: attempt > 1 };
    } catch (error) {
      const isGone = error instanceof ApiError && error.status === 404;
      if (isGone) markUndone(importId);
      if (!(error instanceof Unreachable) || attempt >= attempts) throw error;
    }
  }
}

function markUndone(importId: string): void {
  keep(kept.peek().map((one) => (one.importId === importId ? { ...one, isUndone: true } : one)));
}

function keep(imports: readonly PastImport[]): void {
  kept.value = imports.slice(0, most);
  try {
    localStorage.setItem(key, JSON.stringify(kept.value));
  } catch {
    // Storage is full or switched off: the list lasts as long as the page.
  }
}

function read(): readonly PastImport[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
