import { toastError } from "../ui/toast.tsx";
import type { ApiError } from "./api.ts";
import { enqueue, withdraw } from "./copy.ts";
import { unsentOf } from "./mirror.ts";
import { nameOf } from "./name.ts";
import { peekRecord } from "./records.ts";
import { type Change, nextKey, type Write } from "./write.ts";

/** Answers to what was sent. Others are about the moment (signed out, too many requests): then it is sent again. */
const refusals = new Set([400, 404, 405, 409, 410, 413, 414, 415, 422, 431]);

export function isRefusal({ status }: ApiError): boolean {
  return refusals.has(status);
}

/** Takes a refused write back, and gives the person what they wrote to edit again. */
export async function refuse(write: Write, { detail, issues }: ApiError): Promise<void> {
  const name = nameOf(peekRecord(write.id));
  await withdraw(write.op === "create" ? unsentOf(write.id) : [write]); // a record that is not there cannot be changed
  const isEditable = write.op === "create" || write.op === "change";
  const edit = () => void import("./refused.tsx").then(({ editAgain }) => editAgain(write, issues));
  toastError(`${name} was not saved. ${detail}`, isEditable ? { label: "Edit again", run: edit } : undefined);
}

/** A change came too late: the record was deleted elsewhere. It is in the trash, and so the change can still be made. */
export async function sayGone({ id }: Write): Promise<void> {
  const changes = unsentOf(id).filter((write): write is Change => write.op === "change");
  await withdraw(changes);
  toastError("Your change was not saved, because the record was deleted elsewhere.", {
    label: "Restore and save",
    run: () => enqueue(restored(changes)),
  });
}

function restored(changes: readonly Change[]): readonly Write[] {
  return changes.flatMap((change, n) => {
    const again = { ...change, key: "" };
    const { kind, id, at } = change;
    const first: readonly Write[] = n === 0 ? [{ op: "restore", key: "", kind, id, at }] : [];
    return [...first, again].map((write) => ({ ...write, key: nextKey(Date.parse(at)) }));
  });
}
