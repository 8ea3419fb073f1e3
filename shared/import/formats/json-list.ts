import type { Day } from "../../day.ts";
import { csvOf } from "../csv-text.ts";
import { type TextFile, textFile } from "../file.ts";
import { isObject, type TextFormat } from "../format.ts";
import type { AnyPlan } from "../plan.ts";

/**
 * A list of objects is a table: its names are the columns, its first entry is row 2. It may stand alone or as the one
 * list of an object.
 */
export function tableIn(json: unknown, given: Omit<TextFile, "text" | "head" | "choices">): TextFile | undefined {
  const lists = isObject(json) ? Object.values(json).filter(isList) : [json].filter(isList);
  const [list, other] = lists;
  return list && !other ? textFile(csvOf(list), { ...given, choices: { headerRow: 1 } }) : undefined;
}

function isList(value: unknown): value is Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.length <= 50_000 && value.every(isObject);
}

/** Whatever table it is, it was sent as JSON. */
export function planTable(file: TextFile, formats: readonly TextFormat[], today: Day): AnyPlan | undefined {
  const format = formats.find(({ recognises }) => recognises(file));
  const plan = format?.plan(file, today);
  return plan && plan.rows.length > 0 ? { ...plan, label: plan.label ?? format?.label } : undefined;
}
