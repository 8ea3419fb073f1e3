import type { Day } from "./day.ts";
import { type History, isAhead, isSameHistory, moveTo, sortHistory, standingOf, withEntry } from "./history.ts";
import { type HistoryEntry, needsSending, tidy } from "./history-entry.ts";
import type { Moment } from "./kind.ts";
import { type Issue, Problem } from "./problem.ts";
import { type Outcome, type Stage, stages } from "./stages.ts";

/** The fields of an application that agree with each other. */
export type HistoryFields = {
  readonly stage?: Stage | undefined;
  readonly outcome?: Outcome | undefined;
  readonly appliedOn?: Day | undefined;
  readonly history?: History | undefined;
};

const mostEntries = 100;

/** History is the truth: stage, outcome and the day it was sent are read from it, and a change to them is written to it. */
export function settleApplication<F extends HistoryFields>(fields: F, { today, before }: Moment<F>): F {
  const history = settledHistory(fields, before, today).map(tidy);
  if (history.length > mostEntries)
    throw refusal([{ path: "history", message: `must not exceed ${mostEntries} entries` }]);
  const { stage, outcome, appliedOn } = standingOf(history);
  const { stage: _, outcome: __, appliedOn: ___, ...rest } = fields;
  const settled = { ...rest, stage, ...(outcome && { outcome }), ...(appliedOn && { appliedOn }), history };
  return settled as unknown as F; // the compiler cannot see that the four fields left out are put back
}

function settledHistory(fields: HistoryFields, before: HistoryFields | undefined, today: Day): History {
  if (!before) return fields.history?.length ? statedHistory(fields, {}, today) : newHistory(fields, today);
  const kept = before.history?.length ? sortHistory(before.history) : newHistory(before, today);
  if (!fields.history || isSameHistory(sortHistory(fields.history), kept)) return changedHistory(kept, fields, today);
  return statedHistory(fields, before, today);
}

/** What a history that was written says, unless the same writing says otherwise. */
function statedHistory(fields: HistoryFields, before: HistoryFields, today: Day): History {
  const stated = fields.history ?? [];
  const ahead = stated.flatMap(({ on }, n) =>
    isAhead(on, today) ? [{ path: `history.${n}.on`, message: "must not be in the future" }] : [],
  );
  if (ahead.length > 0) throw refusal(ahead);
  const history = stated.length > 0 ? sortHistory(stated) : newHistory({}, today);
  const standing = standingOf(history);
  const issues = (["stage", "outcome", "appliedOn"] as const).flatMap((path) => {
    const said = fields[path];
    if (said === undefined || said === before[path] || said === standing[path]) return [];
    return [{ path, message: `is ${said}, but the history says ${standing[path] ?? "none"}` }];
  });
  if (issues.length > 0) throw refusal(issues);
  return history;
}

/** The history of an application that comes without one. A day it was sent says more than the stage "saved". */
function newHistory({ stage = "saved", outcome, appliedOn }: HistoryFields, today: Day): History {
  if (appliedOn) refuseAhead(appliedOn, today);
  const now = appliedOn && appliedOn > today ? appliedOn : today;
  const sentOn = appliedOn ?? (stage === "saved" && outcome && needsSending(outcome) ? today : undefined);
  const entries: readonly (HistoryEntry | undefined)[] = [
    sentOn ? { stage: "applied", on: sentOn } : undefined,
    !sentOn || isFurther(stage, "applied") ? { stage, on: now } : undefined,
    outcome && { outcome, on: now },
  ];
  return entries.filter((entry) => entry !== undefined);
}

/** Fields that were changed beside their history are written to it: each change is one more entry, or a new day. */
function changedHistory(history: History, { stage, outcome, appliedOn }: HistoryFields, today: Day): History {
  const was = standingOf(history);
  let next = was.outcome && !outcome ? reopened(history) : history;
  if (appliedOn && appliedOn !== was.appliedOn) next = sentAnotherDay(next, appliedOn, today);
  if (stage && stage !== was.stage) next = moveTo({ history: next }, { stage }, today).history;
  if (outcome && outcome !== was.outcome) next = moveTo({ history: next }, { outcome }, today).history;
  return next;
}

function reopened(history: History): History {
  const open = history.slice(0, history.findLastIndex(({ stage }) => stage) + 1);
  const { stage } = standingOf(history);
  return open.length > 0 ? open : history.slice(0, 1).map(({ on }) => ({ stage, on }));
}

/** A corrected day says when it was sent, and may not undo what came of it. */
function sentAnotherDay(history: History, appliedOn: Day, today: Day): History {
  refuseAhead(appliedOn, today);
  const first = history.find(({ stage }) => stage === "applied");
  const others = history.filter((entry) => entry !== first);
  const next = withEntry(others, { ...first, stage: "applied", on: appliedOn });
  const [was, is] = [standingOf(history), standingOf(next)];
  if (is.appliedOn === appliedOn && is.outcome === was.outcome && !isFurther(was.stage, is.stage)) return next;
  throw refusal([{ path: "appliedOn", message: "must not be later than what the history says came after it" }]);
}

function refuseAhead(appliedOn: Day, today: Day): void {
  if (isAhead(appliedOn, today)) throw refusal([{ path: "appliedOn", message: "must not be in the future" }]);
}

function isFurther(stage: Stage, than: Stage): boolean {
  return stages.indexOf(stage) > stages.indexOf(than);
}

function refusal(issues: readonly Issue[]): Problem {
  const said = issues.map(({ path, message }) => `${path} ${message}`).join("; ");
  return new Problem("invalid", `The history does not hold together: ${said}.`, { issues });
}
