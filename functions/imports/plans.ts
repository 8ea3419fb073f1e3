import { createHash } from "node:crypto";
import { checkPlan } from "../../shared/import/check-plan.ts";
import { planOf, type Source } from "../../shared/import/formats.ts";
import type { AnyPlan } from "../../shared/import/plan.ts";
import { Problem } from "../../shared/problem.ts";

/** What a request says is to be imported, and what it says as long as the request is the same. */
export type Asked = { readonly source: () => Source; readonly bytes: Uint8Array; readonly how: readonly unknown[] };

/** A file that comes in parts comes whole each time; two people, or two days, may alternate. */
const most = 2;
/** By what they were made from, the latest last. Only who has a file can ask for its plan. */
const plans = new Map<string, AnyPlan>();

/** What a file would write, checked. The plans of the last files are remembered: reading 10,000 rows takes a second. */
export function checkedPlan({ source, bytes, how }: Asked, today: string): AnyPlan {
  const key = createHash("sha256")
    .update(JSON.stringify([today, how]))
    .update(bytes)
    .digest("base64");
  const plan = plans.get(key) ?? checkPlan(planned(source(), today), today);
  plans.delete(key);
  plans.set(key, plan);
  for (const oldest of plans.keys()) if (plans.size > most) plans.delete(oldest);
  return plan;
}

function planned(source: Source, today: string): AnyPlan {
  const plan = planOf(source, today);
  if (plan) return plan;
  throw new Problem(
    "invalid",
    "This is no file that can be imported: no table, no vCard, no resume in JSON Resume, and no export that is known here. Save a table as CSV, and import that.",
  );
}
