import { createApp } from "../../functions/app.ts";
import { commit } from "../../functions/store/commit.ts";
import { createTable, openTable, type Table } from "../../functions/store/table.ts";
import { tokensIn } from "../../functions/store/tokens.ts";
import { startEngine } from "../../infra/engine.ts";
import { application } from "../../shared/application.ts";
import type { Kind } from "../../shared/kind.ts";
import { newId } from "../../shared/new-id.ts";
import { sampleApplication, today } from "./sample-application.ts";

export type Lab = {
  /** A call of the API as its owner, with the answer read to its end. Anything but success is an error. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<string>;
  /** As `call`, whatever the answer. */
  readonly answer: (method: string, path: string, headers: HeadersInit, body?: BodyInit) => Promise<Response>;
  /** Posts text of a media type. */
  readonly send: (path: string, type: string, text: string) => Promise<string>;
};

type Options = { readonly owner: string; readonly table: Table };
type LabOptions = Options & { readonly clock?: () => Date };

export const now = () => new Date(`${today}T12:00:00.000Z`);

/** An engine with one table in memory, or in a folder, for as long as the work takes. */
export async function withTable<T>(work: (table: Table, endpoint: string) => Promise<T>, folder?: string): Promise<T> {
  const engine = await startEngine({ env: process.env, ...(folder && { folder }) });
  const table = openTable("bench", engine);
  try {
    await createTable(table);
    return await work(table, engine.endpoint);
  } finally {
    table.client.destroy();
    await engine.stop();
  }
}

/** The API on a table, without a network before it. */
export function openLab({ table, owner, clock = now }: LabOptions): Lab {
  const app = createApp({
    table,
    now: clock,
    timeZone: "UTC",
    identify: () => ({ owner }),
    tokens: tokensIn(table, clock),
    version: "bench",
    openApi: () => "{}",
    log: (line) => console.error(line),
  });
  const answered = async (path: string, init: RequestInit) => {
    const response = await app.fetch(new Request(`http://bench.test/api/${path}`, init));
    const text = await response.text();
    if (response.ok) return text;
    throw new Error(`${init.method} ${path}: ${response.status} ${text}`);
  };
  return {
    call: async (method, path, body) =>
      await answered(path, { method, ...(body !== undefined && contentOf("application/json", JSON.stringify(body))) }),
    answer: async (method, path, headers, body) =>
      await app.fetch(new Request(`http://bench.test/api/${path}`, { method, headers, ...(body && { body }) })),
    send: async (path, type, body) => await answered(path, { method: "POST", ...contentOf(type, body) }),
  };
}

/** Writes applications through the store, as many as fit into one transaction at a time, and gives their ids. */
export async function fill({ table, owner }: Options, count: number): Promise<readonly string[]> {
  const kind = application as unknown as Kind; // used with its own fields only
  const at = now().toISOString();
  const ids = Array.from({ length: count }, (_, n) => newId("application", now().getTime() - (count - n) * 1000));
  for (let from = 0; from < count; from += 98) {
    const writes = ids.slice(from, from + 98).map((id, n) => {
      const next = { kind, id, rev: 0, createdAt: at, updatedAt: at, fields: sampleApplication(from + n) };
      return { next, expected: undefined };
    });
    await commit({ table, owner, now }, writes);
  }
  return ids;
}

const contentOf = (type: string, body: string) => ({ body, headers: { "content-type": type } });
