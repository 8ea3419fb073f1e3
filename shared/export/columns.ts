import type * as z from "zod/mini";
import type { Kind } from "../kind.ts";

/** One column of a kind's table: a field, or a member of a field that is an object, `salary.min`. */
export type Column = {
  readonly name: string;
  readonly path: readonly string[];
  /** `list` is a list of texts; what else has no place in a cell is JSON. */
  readonly form: "text" | "number" | "flag" | "list" | "json";
  /** An empty cell says that it is empty, not that it is missing. */
  readonly isRequired: boolean;
};

/** The columns of a kind, in the order of its fields, between these of every record. */
export const identity = "id";
export const dates = ["createdAt", "updatedAt"] as const;

export function columnsOf({ fields }: Pick<Kind, "fields">): readonly Column[] {
  return columnsIn(fields.shape, [], true);
}

export function headerOf(kind: Pick<Kind, "fields">): readonly string[] {
  return [identity, ...columnsOf(kind).map(({ name }) => name), ...dates];
}

function columnsIn(shape: z.core.$ZodLooseShape, above: readonly string[], isThere: boolean): Column[] {
  return Object.entries<z.core.$ZodType>(shape).flatMap(([name, schema]) => {
    const { def } = known(schema)._zod;
    const isOptional = def.type === "optional";
    return columnsAt(known(isOptional ? def.innerType : schema), [...above, name], isThere && !isOptional);
  });
}

function columnsAt(schema: z.core.$ZodTypes, path: readonly string[], isRequired: boolean): Column[] {
  const { def } = schema._zod;
  if (def.type === "object") return columnsIn(def.shape, path, isRequired);
  return [{ name: path.join("."), path, form: formOf(schema), isRequired }];
}

function formOf(schema: z.core.$ZodTypes): Column["form"] {
  const { def } = schema._zod;
  switch (def.type) {
    case "string":
    case "enum":
      return "text";
    case "number":
      return "number";
    case "boolean":
      return "flag";
    case "array":
      return formOf(known(def.element)) === "text" ? "list" : "json";
    default:
      return "json";
  }
}

/** Every schema is one of the library's; the union lets `type` tell them apart. */
const known = (schema: z.core.$ZodType) => schema as z.core.$ZodTypes;
