import type { Kind } from "../../shared/kind.ts";
import { names } from "../../shared/names.ts";
import { batchBody } from "../routes/batch.ts";
import { exampleFields, exampleRecord } from "./examples.ts";
import { problemResponses, problemSchema } from "./problems.ts";
import { choice, fieldsOf, idSchema, objectOf, patchOf, type Schema, schemaOf, text, whole } from "./schema.ts";

export function componentsOf(kinds: readonly Kind[]) {
  const records = kinds.flatMap((kind) => Object.entries(recordSchemas(kind)));
  return {
    schemas: {
      ...Object.fromEntries(records),
      Day: { ...text, format: "date", description: "A calendar day that exists.", example: "2026-11-22" },
      Moment: {
        ...text,
        format: "date-time",
        pattern: "Z$",
        description: "In UTC.",
        example: "2026-11-22T09:30:00.000Z",
      },
      Kind: { ...choice(Object.keys(names)), description: "What sort of record it is." },
      AnyRecord: anyRecord,
      Batch: schemaOf(batchBody),
      Problem: problemSchema,
    },
    responses: problemResponses(),
  };
}

/** `contact` is `Contact`. */
export const componentOf = ({ name }: Pick<Kind, "name">) => name.charAt(0).toUpperCase() + name.slice(1);

/** What a person writes, what is needed to make one, what changes one, and the record itself. */
function recordSchemas(kind: Kind): Readonly<Record<string, Schema>> {
  const fields = fieldsOf(kind.name, kind.fields);
  const name = componentOf(kind);
  const id = { ...idSchema(kind.name), description: "Your own choice; left out, a new one." };
  return {
    [name]: {
      ...fields,
      properties: { ...metaOf(kind), ...fields.properties },
      required: [...Object.keys(metaOf(kind)), ...(fields.required ?? [])],
      example: exampleRecord(kind, fields),
    },
    [`${name}Fields`]: { ...fields, example: exampleFields(kind, fields) },
    ...(kind.name !== "profile" && { [`${name}New`]: { ...fields, properties: { id, ...fields.properties } } }),
    [`${name}Patch`]: { ...patchOf(fields), description: "A JSON merge patch (RFC 7396): null clears." },
  };
}

function metaOf(kind: Kind): Readonly<Record<string, Schema>> {
  return { id: { ...idSchema(kind.name), readOnly: true }, ...meta };
}

const moment = { $ref: "#/components/schemas/Moment", readOnly: true };
const meta = {
  rev: { ...whole, readOnly: true, description: "The number of the change that made it what it is." },
  createdAt: moment,
  updatedAt: moment,
};

/** A record where several kinds stand together: the fields of its kind beside these. */
const anyRecord: Schema = {
  ...objectOf({ kind: { $ref: "#/components/schemas/Kind" }, id: text, ...meta }),
  additionalProperties: true,
  description: "A record with its kind, and the fields of that kind.",
};
