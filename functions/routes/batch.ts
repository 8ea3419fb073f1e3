import { Hono } from "hono";
import * as z from "zod/mini";
import { check } from "../../shared/check.ts";
import { isIdOf } from "../../shared/id.ts";
import type { Kind } from "../../shared/kind.ts";
import { kindNamed } from "../../shared/kinds.ts";
import { Problem, placed } from "../../shared/problem.ts";
import { readJson } from "../http/body.ts";
import type { Env } from "../http/env.ts";
import { patchIn, putIn } from "../http/read-only.ts";
import type { Expected, Operation } from "../store/operation.ts";
import { shownWithKind } from "../store/record.ts";

const fields = z.record(z.string(), z.unknown());
const target = { kind: z.string(), id: z.string(), rev: z.optional(z.int()) };

/** Up to 100 writes, all or none. `rev` is the version that was read, 0 for none: another refuses the whole batch. */
export const batchBody = z.strictObject({
  operations: z
    .array(
      z.discriminatedUnion("op", [
        z.strictObject({ op: z.literal("put"), ...target, fields }),
        z.strictObject({ op: z.literal("patch"), ...target, fields }),
        z.strictObject({ op: z.literal("delete"), ...target }),
      ]),
    )
    .check(z.minLength(1), z.maxLength(100)),
});

type Asked = z.output<typeof batchBody>["operations"][number];

export const batch = new Hono<Env>().post("/", async (c) => {
  const { operations } = check(batchBody, await readJson(c));
  const stored = await c.var.store.apply(operations.map(operationOf));
  const results = stored.map((one) => (one.deletedAt ? { id: one.id, deleted: true } : shownWithKind(one)));
  return c.json({ results });
});

function operationOf(asked: Asked, n: number): Operation {
  const { id, rev } = asked;
  const expected: Expected = rev === 0 ? "absent" : rev;
  const target = { kind: kindIn(asked, n), id, expected, at: `operations.${n}.fields` };
  switch (asked.op) {
    case "put":
      return { op: "put", ...target, fields: placed(target.at, () => putIn(asked.fields, id)) };
    case "patch":
      return { op: "patch", ...target, patch: placed(target.at, () => patchIn(asked.fields, id)) };
    case "delete":
      return { op: "delete", ...target };
  }
}

function kindIn({ kind: name, id }: Asked, n: number): Kind {
  const kind = kindNamed(name);
  if (!kind) throw refused(n, "kind", `is not a kind: ${name.slice(0, 40)}`);
  if (!isIdOf(kind.name, id)) throw refused(n, "id", `must be ${kind.prefix}_ and a ULID in capitals`);
  return kind;
}

function refused(n: number, field: string, message: string): Problem {
  const path = `operations.${n}.${field}`;
  return new Problem("invalid", `${path} ${message}.`, { issues: [{ path, message }] });
}
