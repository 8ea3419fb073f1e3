import * as z from "zod/mini";
import { references } from "../../shared/id.ts";
import type { Kind } from "../../shared/kind.ts";

type Filter = z.ZodMiniOptional<z.ZodMiniType<string>>;

/** Enumerations, flags and ids can be filtered by; free text is searched on the client. */
export function filtersOf(kind: Kind): Record<string, Filter> {
  const filters = Object.entries<z.core.$ZodType>(kind.fields.shape).map(([name, schema]) => [
    name,
    filterOf(name, schema),
  ]);
  return Object.fromEntries(filters.filter(([, filter]) => filter !== undefined));
}

function filterOf(name: string, schema: z.core.$ZodType): Filter | undefined {
  const field = inner(schema);
  const { type } = field._zod.def;
  if (type === "boolean") return z.optional(z.enum(["true", "false"]));
  if (type === "enum" || references.has(field) || name.endsWith("Id")) return z.optional(asText(field));
  return undefined;
}

/** The field's own check: a filter that no record can have is refused. */
function asText(schema: z.core.$ZodType): z.ZodMiniType<string> {
  return schema as z.ZodMiniType<string>; // enumerations and ids are text
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  return def.type === "optional" ? inner((def as z.core.$ZodOptionalDef).innerType) : schema; // by its type
}
