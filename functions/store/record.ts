import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { agendaItemOf } from "../../shared/agenda.ts";
import type { Kind, Meta } from "../../shared/kind.ts";
import { kindOf } from "../../shared/kinds.ts";
import { titleOf } from "../../shared/title.ts";
import { dueKeys, ownerKey, parentKey, trashKeys } from "./keys.ts";

export type Fields = Readonly<Record<string, unknown>>;
export type Attributes = Record<string, AttributeValue>;

/** A record as the store holds it, deleted or not. */
export type Stored = Meta & {
  readonly kind: Kind;
  readonly fields: Fields;
  /** Since when it is in the trash. */
  readonly deletedAt?: string | undefined;
  /** The record it was deleted with, and comes back with. */
  readonly deletedWith?: string | undefined;
};

/** Days that a deleted record can be restored. The table forgets it a day later, if it is prompt. */
export const trashDays = 30;

/** A record as a row of the table: its content is one string, beside what keys and indexes need. */
export function toRow(owner: string, { kind, id, rev, createdAt, updatedAt, fields, ...gone }: Stored): Attributes {
  const { deletedAt, deletedWith } = gone;
  const due = deletedAt ? undefined : agendaItemOf(kind, { ...fields, id, rev, createdAt, updatedAt });
  const parent = kind.parent && fields[kind.parent];
  return texts({
    pk: ownerKey(owner),
    sk: id,
    createdAt,
    updatedAt,
    data: JSON.stringify(fields),
    ...(due && { ...dueKeys(owner, due.on, id), label: due.title, why: due.why }),
    ...(deletedAt && { ...trashKeys(owner, deletedAt, id), label: titleOf(kind.title, fields), deletedAt }),
    ...(deletedWith && { deletedWith }),
    ...(typeof parent === "string" && { parentPk: parentKey(owner, parent) }),
    rev,
    v: kind.version,
    ...(deletedAt && { ttl: Math.floor(Date.parse(deletedAt) / 1000) + (trashDays + 1) * 86_400 }),
  });
}

/** Reads a row, bringing older content up to date; content that no longer fits its kind is an error, not a guess. */
export function fromRow(row: Attributes): Stored {
  const id = row.sk?.S ?? "";
  const kind = kindOf(id);
  if (!kind) throw new Error(`The row ${id} is of no kind.`);
  const content: Fields = JSON.parse(row.data?.S ?? "");
  const version = Number(row.v?.N);
  const parsed = kind.fields.safeParse(version < kind.version ? kind.upgrade?.(content, version) : content);
  if (!parsed.success) throw new Error(`The stored record ${id} does not fit its kind.`, { cause: parsed.error });
  return {
    kind,
    id,
    rev: Number(row.rev?.N),
    createdAt: row.createdAt?.S ?? "",
    updatedAt: row.updatedAt?.S ?? "",
    fields: parsed.data,
    deletedAt: row.deletedAt?.S,
    deletedWith: row.deletedWith?.S,
  };
}

/** Past its time in the trash, whether or not the table has forgotten it yet. */
export function isForgotten({ deletedAt }: Stored, now: Date): boolean {
  return deletedAt !== undefined && Date.parse(deletedAt) < now.getTime() - trashDays * 86_400_000;
}

/** The record as the API gives it. */
export function shown({ id, rev, createdAt, updatedAt, fields }: Stored): Meta & Fields {
  return { id, rev, createdAt, updatedAt, ...fields };
}

/** As `shown`, where records of several kinds stand together. */
export function shownWithKind(stored: Stored): Meta & Fields & { readonly kind: string } {
  return { kind: stored.kind.name, ...shown(stored) };
}

function texts(values: Readonly<Record<string, string | number>>): Attributes {
  const entries = Object.entries(values).map(([name, value]): [string, AttributeValue] => [
    name,
    typeof value === "number" ? { N: String(value) } : { S: value },
  ]);
  return Object.fromEntries(entries);
}
