import * as z from "zod/mini";
import { hintOf } from "../../shared/form-words.ts";
import { references } from "../../shared/id.ts";
import { type KindName, names } from "../../shared/names.ts";

/** A JSON Schema (draft 2020-12), as OpenAPI 3.1 takes it. */
export type Schema = {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
};

export const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** What a schema of ours takes. Days, moments and ids point to what is said of them once. */
export function schemaOf(schema: z.core.$ZodType): Schema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", override: shorten });
  return rest as Schema; // the library's type for the same thing
}

/** The fields of a kind, with what its form says about them. */
export function fieldsOf(owner: string, schema: z.core.$ZodType): Schema {
  const { properties = {}, ...rest } = schemaOf(schema);
  const described = Object.entries(properties).map(([name, property]) => {
    const description = hintOf(owner, name);
    return [name, description ? { ...property, description } : property];
  });
  return { ...rest, properties: Object.fromEntries(described) };
}

/** The pattern of the ids of a kind. */
const idPatternOf = (kind: KindName) => `^${names[kind].prefix}_[0-7][0-9A-HJKMNP-TV-Z]{25}$`;

export function idSchema(kind: KindName): Schema {
  return { type: "string", pattern: idPatternOf(kind), example: exampleId(kind) };
}

export const exampleId = (kind: KindName) => `${names[kind].prefix}_01KAQ7M8Z4X2V9T6R3P0N5JHGE`;

type Overridden = { readonly zodSchema: z.core.$ZodTypes; readonly jsonSchema: z.core.JSONSchema.BaseSchema };

function shorten({ zodSchema, jsonSchema }: Overridden): void {
  const reference = references.get(zodSchema);
  const formats: Readonly<Record<string, Schema>> = { date: refTo("Day"), "date-time": refTo("Moment") };
  const short = reference
    ? {
        type: "string",
        pattern: idPatternOf(reference.kind),
        description: `The id of one of ${names[reference.kind].path}.`,
      }
    : formats[jsonSchema.format ?? ""];
  if (!short) return;
  for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword];
  Object.assign(jsonSchema, short);
}

/** A merge patch of an object: each member may be named, or cleared with null. */
export function patchOf({ properties = {}, required, ...schema }: Schema): Schema {
  const members = Object.entries(properties).map(([name, member]) => {
    const inner = member.properties ? patchOf(member) : member;
    return [name, required?.includes(name) ? inner : { anyOf: [inner, { type: "null" }] }];
  });
  return { ...schema, properties: Object.fromEntries(members) };
}

/** An object of which every member is there unless it is said to be optional. */
export function objectOf(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  return { type: "object", properties, required: Object.keys(properties).filter((name) => !optional.includes(name)) };
}

export const listOf = (items: Schema): Schema => ({ type: "array", items });
export const text: Schema = { type: "string" };
export const whole: Schema = { type: "integer", minimum: 0 };
export const choice = (values: readonly string[]): Schema => ({ type: "string", enum: values });
