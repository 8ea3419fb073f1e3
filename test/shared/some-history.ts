import fc from "fast-check";
import type { HistoryEntry } from "../../shared/history-entry.ts";
import { outcomes, stages } from "../../shared/stages.ts";
import { may } from "./timeline.ts";

export const someStage = fc.constantFrom(...stages);
export const someOutcome = fc.constantFrom(...outcomes);

const someDay = fc.integer({ min: 1, max: 10 }).map(may);
const fact = fc.oneof(fc.record({ stage: someStage }), fc.record({ outcome: someOutcome }));
const words = fc.record({ note: fc.constantFrom("a", "b"), original: fc.constantFrom("x", "y") }, { requiredKeys: [] });

/** Any entry of the first ten days of May 2026. */
const someEntry: fc.Arbitrary<HistoryEntry> = fc
  .tuple(fact, someDay, words)
  .map(([what, on, said]) => ({ ...what, on, ...said }));

export const someHistory = fc.array(someEntry, { minLength: 1, maxLength: 12 });
