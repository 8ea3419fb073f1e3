import { check } from "../check.ts";
import type { Day } from "../day.ts";
import { kindNamed } from "../kinds.ts";
import { Problem } from "../problem.ts";
import type { AnyPlan, PlannedRecord, RowProblem } from "./plan.ts";

/** The plan with the records that can be stored; what is wrong with the others are problems of their rows. */
export function checkPlan(plan: AnyPlan, today: Day): AnyPlan {
  const wrong = new Map(plan.rows.map((planned) => [planned, faultOf(planned, today)]));
  const faults = plan.rows.flatMap((planned) => wrong.get(planned) ?? []);
  if (faults.length === 0) return plan;
  return {
    ...plan,
    rows: plan.rows.filter((planned) => !wrong.get(planned)),
    problems: [...plan.problems, ...faults].sort((a, b) => a.row - b.row),
  };
}

function faultOf({ row, file, kind: name, fields }: PlannedRecord, today: Day): RowProblem | undefined {
  const kind = kindNamed(name);
  try {
    const checked = kind && check(kind.fields, fields);
    if (checked) kind.settle?.(checked, { today });
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { row, ...(file && { file }), kind: "not_a_record", message: error.message };
  }
}
