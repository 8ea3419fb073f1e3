import { settleApplication } from "../../shared/application-history.ts";
import { type Move, moveTo } from "../../shared/history.ts";
import type { MergePatch } from "../../shared/kind.ts";
import { mergePatch } from "../../shared/merge-patch.ts";
import { type KindName, kindNameOf } from "../../shared/names.ts";
import { newId } from "../../shared/new-id.ts";
import { Problem } from "../../shared/problem.ts";
import { now, today } from "../ui/clock.ts";
import { retract, toast, toastError } from "../ui/toast.tsx";
import { enqueue } from "./copy.ts";
import { difference, inverseOf, pick } from "./merge.ts";
import { applications, type Entity, peekRecord } from "./records.ts";
import { remember, takeBackLatest } from "./undo.ts";
import { type Deed, nextKey, type Write } from "./write.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Makes a record, shown at once; `said` is the text of a toast with Undo. */
export function create<F extends object>(kind: KindName, fields: F, said?: string): Entity<F> {
  const id = newId(kind, now());
  const whole = kind === "application" ? settled(fields as Fields, undefined) : (fields as Fields);
  carryOut([{ id, op: "create", fields: whole }]);
  say(
    said,
    remember(() => carryOut([{ id, op: "remove" }])),
  );
  return peekRecord(id) as unknown as Entity<F>; // just made
}

/** Changes a record, shown at once. Answers with what takes it back. */
export function change(id: string, patch: MergePatch, said?: string): () => void {
  return changeAll([{ id, patch }], said);
}

/** Makes records under ids that are theirs already, as one action. */
export function createAll(records: readonly Made[], said?: string): void {
  writeAll(records, [], said);
}

/** Changes many records as one action. */
export function changeAll(patches: readonly Patched[], said?: string): () => void {
  return writeAll([], patches, said);
}

type Made = { readonly id: string; readonly fields: Fields };
type Patched = { readonly id: string; readonly patch: MergePatch };

/** Makes some records and changes others, as one action. Answers with what takes it all back. */
export function writeAll(made: readonly Made[], patches: readonly Patched[], said?: string): () => void {
  const changes = patches.flatMap(({ id, patch }) => changeOf(id, patch));
  if (changes.length + made.length === 0) return () => {};
  carryOut([...made.map(({ id, fields }): Step => ({ id, op: "create", fields: whole(id, fields) })), ...changes]);
  const inverses = changes.map(({ id, patch, was }) => ({ id, patch: inverseOf(was, patch) })).reverse();
  const takeBack = remember(() =>
    carryOut([
      ...inverses.flatMap(({ id, patch }) => changeOf(id, patch)),
      ...made.map(({ id }): Step => ({ id, op: "remove" })),
    ]),
  );
  say(said, takeBack);
  return takeBack;
}

function whole(id: string, fields: Fields): Fields {
  return kindNameOf(id) === "application" ? settled(fields, undefined) : fields;
}

/** Moves an application to a stage or an outcome, or to another place in its column, as its history allows. */
export function move(id: string, { rank, ...step }: Move & { readonly rank?: number }, said?: string): () => void {
  const application = applications.peek().get(id);
  if (!application) return () => {};
  try {
    const moved = step.stage || step.outcome ? moveTo(application, step, today.peek()) : {};
    return change(id, { ...moved, ...(rank !== undefined && { rank }) }, said);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    toastError(error.message);
    return () => {};
  }
}

/** Puts records into the trash. What belongs to them goes with them, and comes back with them. */
export function remove(ids: readonly string[], said?: string): () => void {
  const records = ids.map(peekRecord).filter((record) => record !== undefined);
  if (records.length === 0) return () => {};
  carryOut(records.map(({ id }) => ({ id, op: "remove" })));
  const takeBack = remember(() => carryOut(records.map((fields) => ({ id: fields.id, op: "restore", fields }))));
  say(said, takeBack);
  return takeBack;
}

/** Takes back the latest thing that was done in this tab. */
export function undo(): void {
  const taken = takeBackLatest();
  if (!taken) return;
  retract(taken);
  toast("Undone");
}

function say(said: string | undefined, takeBack: () => void): void {
  if (said) toast(said, { label: "Undo", run: takeBack });
}

type Step<D extends Deed = Deed> = D & { readonly id: string };

function carryOut(steps: readonly Step[]): void {
  const at = new Date(now()).toISOString();
  enqueue(
    steps.flatMap((step): Write[] => {
      const kind = kindNameOf(step.id);
      return kind ? [{ ...step, kind, key: nextKey(now()), at }] : [];
    }),
  );
}

/** What a patch really changes, derived fields included; nothing when it changes nothing, or the record is gone. */
function changeOf(id: string, patch: MergePatch): Step<Deed & { readonly op: "change" }>[] {
  const kind = kindNameOf(id);
  const record: Fields | undefined = peekRecord(id) ?? (kind === "profile" ? {} : undefined);
  if (!record) return [];
  const patched = mergePatch(record, patch);
  const changes = difference(record, kind === "application" ? settled(patched, record) : patched);
  if (Object.keys(changes).length === 0) return [];
  return [{ id, op: "change", patch: changes, was: pick(record, changes) }];
}

/** Stage, outcome and history agree at once, as they will at the server. What does not fit the server explains. */
function settled(fields: Fields, before: Fields | undefined): Fields {
  try {
    return settleApplication(fields, { today: today.peek(), before });
  } catch (error) {
    if (error instanceof Problem) return fields;
    throw error;
  }
}
