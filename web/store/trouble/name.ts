import { kindWords } from "../../words.ts";
import type { Entity } from "../records.ts";

/** What to call a record in a sentence: its name, else its kind. The schemas know better, but are not in this chunk. */
export function nameOf(record: Entity | undefined): string {
  if (!record) return "The record";
  const { company, name, title, label, kind } = record as Readonly<Record<string, unknown>> & Entity;
  const named = [company, name, title, label].find((one) => typeof one === "string" && /\S/.test(one));
  return typeof named === "string" ? named : `The ${kindWords[kind].one}`;
}
