import type { Context } from "hono";
import { stream } from "hono/streaming";
import type { Env } from "../http/env.ts";

type File = { readonly name: string; readonly type: string };

/** Few large parts travel in a third of the time of many small ones; no more than this is ever held. */
const partLength = 64_000;

/** Answers with a file to keep. It is written as fast as it is read, so its size does not matter. */
export function sendFile(c: Context<Env>, { name, type }: File, lines: AsyncIterable<string>): Response {
  c.header("Content-Type", `${type}; charset=UTF-8`);
  c.header("Content-Disposition", `attachment; filename="${name}"`);
  return stream(c, async (out) => {
    let part = "";
    for await (const line of lines) {
      part += line;
      if (part.length < partLength) continue;
      await out.write(part);
      part = "";
    }
    await out.write(part);
  });
}

/** `readyline-contacts-2026-11-22.csv` */
export function fileName(c: Context<Env>, what: string, ending: string): string {
  return `readyline${what}-${c.var.store.now().toISOString().slice(0, 10)}.${ending}`;
}
