import { createHash } from "node:crypto";
import { checkPlan } from "../../shared/import/check-plan.ts";
import type { Format, Source } from "../../shared/import/format.ts";
import type { Plan, PlannedRecord } from "../../shared/import/plan.ts";

/** A file that comes in parts comes whole each time; two people, or two days, may alternate. */
const most = 2;
/** By what they were made from, the latest last. Only who has a file can ask for its plan. */
const plans = new Map<string, Plan<PlannedRecord>>();

/** What a file would write, checked. The plans of the last files are remembered: reading 10,000 rows takes a second. */
export function planOf(source: Source, format: Format, today: string): Plan<PlannedRecord> {
  const key = createHash("sha256")
    .update(JSON.stringify([today, source]))
    .digest("base64");
  const plan = plans.get(key) ?? checkPlan(format.plan(source, today), today);
  plans.delete(key);
  plans.set(key, plan);
  for (const oldest of plans.keys()) if (plans.size > most) plans.delete(oldest);
  return plan;
}
