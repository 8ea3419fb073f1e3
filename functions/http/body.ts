import type { Context } from "hono";
import { clipped, summary } from "../../shared/check.ts";
import { type Issue, Problem } from "../../shared/problem.ts";
import { flawOf } from "../../shared/text.ts";

export const mebibyte = 1_048_576;
/** Nesting beyond this is nobody's data, and would overflow the stack of whatever reads it. */
const deepest = 32;

type Options = { readonly types?: readonly string[]; readonly maxBytes?: number };

/** The body as a JSON object whose texts can be stored. Throws 400, 413, 415 or 422. */
export async function readJson(c: Context, { types = ["application/json"], maxBytes = mebibyte }: Options = {}) {
  const value = jsonOf(await readBytes(c, types, maxBytes));
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>; // just tested
  throw new Problem("invalid", "The body must be a JSON object.", {
    issues: [{ path: "", message: "must be an object" }],
  });
}

/** Bytes as any JSON value whose texts can be stored. Throws 400 or 422. */
export function jsonOf(bytes: Uint8Array): unknown {
  const value = parseJson(textOf(bytes));
  const issues = flawsOf(value);
  if (issues.length > 0) throw new Problem("invalid", `The body cannot be stored: ${summary(issues)}.`, { issues });
  return value;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem("malformed_json", "The body is not UTF-8 text.", { cause });
  }
}

/** The body as it came, of one of the media types. Throws 413 or 415. */
export async function readBytes(c: Context, types: readonly string[], maxBytes: number): Promise<Uint8Array> {
  const type = mediaTypeOf(c);
  if (!types.includes(type))
    throw new Problem("unsupported_media_type", `Send ${types.join(" or ")}${type ? `, not ${type}` : ""}.`);
  const tooLarge = () =>
    new Problem("too_large", `The body is larger than ${maxBytes / mebibyte} MiB. Send it in smaller parts.`);
  if (Number(c.req.header("content-length") ?? 0) > maxBytes) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of c.req.raw.body ?? []) {
    size += part.byteLength;
    if (size > maxBytes) throw tooLarge();
    parts.push(part);
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

export function mediaTypeOf(c: Context): string {
  return c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = text.trim()
      ? `The body is not valid JSON: ${String(cause)
          .replace(/^SyntaxError: /, "")
          .slice(0, 200)
          .toWellFormed()}.`
      : "The body is empty; send a JSON object.";
    throw new Problem("malformed_json", detail, { cause });
  }
}

/** What makes a value impossible to store, with the path of each place. */
function flawsOf(root: unknown): Issue[] {
  const issues: Issue[] = [];
  const rest: { value: unknown; path: readonly string[] }[] = [{ value: root, path: [] }];
  for (let next = rest.pop(); next && issues.length < 20; next = rest.pop()) {
    const { value, path } = next;
    if (path.length > deepest) report(path.slice(0, 4), `is nested deeper than ${deepest}`);
    else if (typeof value === "string") report(path, flawOf(value));
    else if (typeof value === "number" && !Number.isFinite(value)) report(path, "is larger than numbers can be");
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        // The schema library drops this name without a word.
        report(path, key === "__proto__" ? "has the name __proto__, which cannot be stored" : flawOf(key));
        rest.push({ value: inner, path: [...path, key] });
      }
  }
  return issues;

  function report(path: readonly string[], flaw: string | undefined): void {
    if (flaw) issues.push({ path: clipped(path.join(".")), message: flaw });
  }
}
