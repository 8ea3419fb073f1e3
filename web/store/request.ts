import { type KindName, names } from "../../shared/names.ts";
import { ApiError, call } from "./api.ts";
import type { Entity } from "./records.ts";
import type { Write } from "./write.ts";

type Place = { readonly kind: KindName; readonly id: string };

/**
 * Sends one write. Answers with the record as it then is, nothing once it is deleted. Each form can be repeated: what
 * was done by a request whose answer got lost is not done twice.
 */
export async function send(write: Write, base: Entity | undefined): Promise<Entity | undefined> {
  const path = pathOf(write);
  switch (write.op) {
    case "create":
      return await create(write);
    case "change":
      return withKind(write, await call("PATCH", path, write.patch, base && { "if-match": `"${base.rev}"` }));
    case "remove":
      await whenMissing(call("DELETE", path), () => undefined);
      return undefined;
    case "restore":
      return withKind(write, await whenMissing(call("POST", `/trash/${write.id}/restore`), () => call("GET", path)));
  }
}

/** The id is random: what is there already under it is this very record, made by a request whose answer got lost. */
async function create(write: Write & { readonly op: "create" }): Promise<Entity | undefined> {
  try {
    return withKind(write, await call("PUT", pathOf(write), write.fields, { "if-none-match": "*" }));
  } catch (error) {
    if (error instanceof ApiError && error.code === "stale") return currentOf(write, error);
    throw error;
  }
}

/** The record that a stale write met; nothing when it is gone. */
export function currentOf(place: Place, { current }: ApiError): Entity | undefined {
  return current === undefined ? undefined : withKind(place, current);
}

/** Answers to what was sent. Others are about the moment (signed out, too many requests): then it is sent again. */
const refusals = new Set([400, 404, 405, 409, 410, 413, 414, 415, 422, 431]);

export function isRefusal({ status }: ApiError): boolean {
  return refusals.has(status);
}

/** Whether a write can go in a batch, in which all are carried out or none. */
export function isTogether({ op, kind }: Write, base: Entity | undefined): boolean {
  if (kind === "profile" || op === "restore") return false;
  return op === "create" || base !== undefined;
}

type Result = Entity | { readonly id: string; readonly deleted: true };

/** Sends writes of different records as one. Answers with the records as `send` does, in order. */
export async function sendTogether(writes: readonly Write[], bases: ReadonlyMap<string, Entity>) {
  const operations = writes.map((write) => {
    const { kind, id } = write;
    if (write.op === "create") return { op: "put", kind, id, fields: write.fields, rev: 0 };
    if (write.op === "change") return { op: "patch", kind, id, fields: write.patch, rev: bases.get(id)?.rev };
    return { op: "delete", kind, id };
  });
  const { results } = await call<{ readonly results: readonly Result[] }>("POST", "/batch", { operations });
  return results.map((result) => ("rev" in result ? result : undefined));
}

async function whenMissing<T>(first: Promise<T>, instead: () => T | Promise<T>): Promise<T> {
  try {
    return await first;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return await instead();
    throw error;
  }
}

function pathOf({ kind, id }: Place): string {
  return kind === "profile" ? `/${names.profile.path}` : `/${names[kind].path}/${id}`;
}

function withKind({ kind }: Place, record: unknown): Entity {
  return { ...(record as Entity), kind }; // the contract: such an answer is a record of that kind
}
