import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Application } from "../../shared/application.ts";
import type { Meta } from "../../shared/kind.ts";
import { type KindName, kindNameOf, names } from "../../shared/names.ts";
import * as state from "./state.ts";

/** A record with its kind, as the change feed tells it. */
export type Entity<F = Readonly<Record<string, unknown>>> = F & Meta & { readonly kind: KindName };

type Records<F = Readonly<Record<string, unknown>>> = ReadonlyMap<string, Entity<F>>;

/** Something can be shown: what the device kept has been read, or the first page is here. */
export const ready: ReadonlySignal<boolean> = state.ready;

/** How the records here stand to the server's. */
export const status: ReadonlySignal<state.Status> = state.status;

/** Writes that the server has not acknowledged yet. */
export const unsentCount: ReadonlySignal<number> = state.unsentCount;

const shown = new Map<KindName, Signal<Records>>(
  Object.keys(names).map((kind) => [kind as KindName, signal(new Map())]), // keys() widens
);

/** The live records of a kind by id: each change makes a new map of that kind, and of no other. */
export function recordsOf<F>(kind: KindName): ReadonlySignal<Records<F>> {
  return signalOf(kind) as unknown as ReadonlySignal<Records<F>>; // records of a kind have its fields
}

export function recordOf(id: string): Entity | undefined {
  const kind = kindNameOf(id);
  return kind && signalOf(kind).value.get(id);
}

export const applications = recordsOf<Application>("application");

/** As `recordOf`, for code that acts once and is not to run again. */
export function peekRecord(id: string): Entity | undefined {
  const kind = kindNameOf(id);
  return kind && signalOf(kind).peek().get(id);
}

/** For the store alone: puts records of one kind in the place of what is shown; nothing in a record's place removes it. */
export function show(kind: KindName, records: Iterable<readonly [id: string, record: Entity | undefined]>): void {
  const next = new Map(signalOf(kind).peek()); // a copy of 5,000 takes about a millisecond
  for (const [id, record] of records) {
    if (record) next.set(id, record);
    if (!record) next.delete(id);
  }
  signalOf(kind).value = next;
}

function signalOf(kind: KindName): Signal<Records> {
  const found = shown.get(kind);
  if (!found) throw new Error(`There is no kind ${kind}.`);
  return found;
}
