import { toastError } from "../../ui/toast.tsx";
import type { ApiError } from "../api.ts";
import { enqueue, withdraw } from "../copy.ts";
import { serverRecords, unsentOf } from "../mirror.ts";
import { peekRecord } from "../records.ts";
import { type Change, nextKey, type Write } from "../write.ts";
import { nameOf } from "./name.ts";

/** Takes a refused write back, and gives the person what they wrote to edit again. */
export async function refuse(write: Write, { detail, issues }: ApiError): Promise<void> {
  const name = nameOf(serverRecords.get(write.id) ?? peekRecord(write.id));
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
  const [first] = changes;
  if (!first) return [];
  const { kind, id, at } = first;
  const writes: readonly Write[] = [{ op: "restore", key: "", kind, id, at }, ...changes];
  return writes.map((write) => ({ ...write, key: nextKey(Date.parse(at)) }));
}
