import { forms } from "virtual:forms";
import type { Field } from "../../shared/form.ts";
import type { KindName } from "../../shared/names.ts";
import { isKept } from "./shown.ts";

const most = 4;

/** What tells records apart at a glance comes first; text fills up what is left. */
const ranking: readonly Field["control"][][] = [
  ["reference", "choice", "day", "instant"],
  ["number"],
  ["text", "email"],
];

/** The fields shown beside the title in a kind's list, in the order of the kind. */
export function columnsOf(kind: KindName): readonly Field[] {
  const { fields, title } = forms[kind];
  const possible = fields.filter((field) => !title.includes(field.name) && !isKept(field));
  const chosen = ranking.flatMap((controls) => possible.filter(({ control }) => controls.includes(control)));
  const best = new Set(chosen.slice(0, most));
  return fields.filter((field) => best.has(field));
}
