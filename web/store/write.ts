import type { MergePatch } from "../../shared/kind.ts";
import { mergePatch } from "../../shared/merge-patch.ts";
import type { KindName } from "../../shared/names.ts";
import { difference, omit, pick } from "./merge.ts";
import type { Entity } from "./records.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a person did to one record, kept until the server has acknowledged it. */
export type Write = {
  /** Orders the writes of a device, across its tabs and reloads. */
  readonly key: string;
  readonly kind: KindName;
  readonly id: string;
  readonly at: string;
} & Deed;

export type Deed =
  | { readonly op: "create"; readonly fields: Fields }
  | {
      readonly op: "change";
      readonly patch: MergePatch;
      /** The touched fields as they were: what a change made elsewhere is compared with. */
      readonly was: Fields;
    }
  | { readonly op: "remove" }
  | { readonly op: "restore"; readonly fields?: Entity };

export type Change = Write & { readonly op: "change" };

/** What the server's record looks like with the writes carried out on it. */
export function applied(base: Entity | undefined, writes: readonly Write[]): Entity | undefined {
  return writes.reduce(after, base);
}

/** The same writes upon another base, each change with the values that it now comes upon. */
export function rebased(base: Entity | undefined, writes: readonly Write[]): readonly Write[] {
  let before = base;
  return writes.map((write) => {
    const next = write.op === "change" ? { ...write, was: pick(before ?? {}, write.patch) } : write;
    before = after(before, next);
    return next;
  });
}

/** The changes that come first among the writes of a record. */
export function leadingChanges(writes: readonly Write[]): readonly Change[] {
  const end = writes.findIndex(({ op }) => op !== "change");
  return writes.slice(0, end < 0 ? writes.length : end).filter((write) => write.op === "change");
}

/** What several changes of a record come to, upon what each field was before the first of them. */
export function joined(first: Change, others: readonly Change[]): Change {
  if (others.length === 0) return first;
  let was: Fields = {};
  for (const change of [first, ...others].reverse()) was = { ...omit(was, change.patch), ...change.was };
  const mine = [first, ...others].reduce((fields, { patch }) => mergePatch(fields, patch), was);
  return { ...first, was, patch: difference(was, mine) };
}

function after(base: Entity | undefined, write: Write): Entity | undefined {
  switch (write.op) {
    case "create":
      return { ...write.fields, ...fresh(write) };
    case "change":
      return changed(base ?? (write.kind === "profile" ? fresh(write) : undefined), write);
    case "remove":
      return undefined;
    case "restore":
      return base ?? write.fields;
  }
}

function changed(base: Entity | undefined, { patch, at }: Change): Entity | undefined {
  return base && ({ ...mergePatch(base, patch), updatedAt: at } as Entity); // a patch names no field of Meta
}

function fresh({ id, kind, at }: Write): Entity {
  return { id, kind, rev: 0, createdAt: at, updatedAt: at };
}

let last = 0;

/** A key after every key made or seen here before, even when the clock has been set back. */
export function nextKey(now: number): string {
  last = Math.max(now, last + 1);
  return `${String(last).padStart(15, "0")}-${tab}`;
}

export function afterKey(key: string): void {
  last = Math.max(last, Number.parseInt(key, 10));
}

/** Two tabs may write in the same millisecond. */
const tab = Math.random().toString(36).slice(2, 10);
