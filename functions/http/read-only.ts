import { Problem } from "../../shared/problem.ts";

type Body = Readonly<Record<string, unknown>>;

const readOnly = ["id", "kind", "rev", "createdAt", "updatedAt"] as const;

/** The fields of a whole record. What only the store writes may come along, as it does from a GET, and is passed over. */
export function putIn(body: Body, id: string): Body {
  if (body.id !== undefined && body.id !== id) throw notChangeable("id");
  return Object.fromEntries(Object.entries(body).filter(([name]) => !readOnly.some((one) => one === name)));
}

/** A merge patch. Naming what only the store writes is a mistake that passing it over would hide. */
export function patchIn(body: Body, id: string): Body {
  const { id: same, ...patch } = body;
  if (same !== undefined && same !== id) throw notChangeable("id");
  const named = readOnly.find((name) => name in patch);
  if (named) throw notChangeable(named);
  return patch;
}

function notChangeable(path: string): Problem {
  return new Problem("invalid", `${path} cannot be changed.`, { issues: [{ path, message: "cannot be changed" }] });
}
