import { ApiError, call } from "./api.ts";
import { learn } from "./copy.ts";
import { type Cursor, readCursor } from "./device.ts";
import { serverRecords } from "./mirror.ts";
import type { Entity } from "./records.ts";
import { ready } from "./state.ts";

/** A page of the change feed. */
type Page = {
  readonly items: readonly Entity[];
  readonly deleted: readonly string[];
  readonly rev: number;
  readonly more: boolean;
  readonly head: number;
  readonly epoch: string;
};

/** Follows the changes to their end. `between` runs after each page, so that no write waits for a long way. */
export async function pull(between: () => Promise<void>): Promise<void> {
  let cursor = await readCursor();
  for (let more = true; more; ) {
    const page = cursor && (await pageSince(cursor));
    if (!page) {
      cursor = await walkBack(between);
      continue;
    }
    ({ more } = page);
    cursor = { since: page.rev, epoch: page.epoch };
    if (page.items.length > 0 || page.deleted.length > 0) await learn(page.items, page.deleted, cursor);
    if (more) await between();
  }
}

/** Nothing when the changes since then can no longer be told. */
async function pageSince({ since, epoch }: Cursor): Promise<Page | undefined> {
  try {
    return await call<Page>("GET", `/changes?since=${since}&epoch=${encodeURIComponent(epoch)}`);
  } catch (error) {
    if (error instanceof ApiError && error.code === "start_over") return undefined;
    throw error;
  }
}

/**
 * Reads everything, newest first, so that the first page can be worked with. The place reached is kept only at the end:
 * a walk that is cut short begins again. What was here and has not been met by then is gone.
 */
async function walkBack(between: () => Promise<void>): Promise<Cursor> {
  const before = new Map(serverRecords);
  let page = await call<Page>("GET", `/changes?before=${Number.MAX_SAFE_INTEGER}`);
  const { head, epoch } = page;
  for (;;) {
    await learn(page.items, page.deleted);
    ready.value = true;
    if (!page.more) break;
    await between();
    page = await call<Page>("GET", `/changes?before=${page.rev}`);
  }
  const unmet = [...before].filter(([id, record]) => serverRecords.get(id) === record).map(([id]) => id);
  const cursor = { since: head, epoch };
  await learn([], unmet, cursor);
  return cursor;
}
