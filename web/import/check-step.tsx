import { useSignalEffect } from "@preact/signals";
import { applications } from "../store/records.ts";
import { DateRepairs } from "./date-repairs.tsx";
import { GapRepairs } from "./gap-repairs.tsx";
import { Notices } from "./notices.tsx";
import { StepPage } from "./page.tsx";
import { partsOf } from "./parts.ts";
import type { Review } from "./review.ts";
import { Rows } from "./rows.tsx";
import { isRunning, startRun } from "./run.ts";
import { latestReview, look, questionOf, review } from "./session.ts";
import { StatusRepairs } from "./status-repairs.tsx";
import { addressOfStep, goToStep } from "./step.ts";
import { counted } from "./words.ts";

/** What is written, before it is written: what can be put right, and every row. */
export function CheckStep() {
  const of = review.value;
  useSignalEffect(() => {
    applications.value; // what is here already may have changed since the file was opened
    void look();
  });
  return (
    <StepPage title="What becomes of each row" lead={of && leadOf(of)} foot={<Foot of={of} />} busy={!of}>
      {of && (
        <>
          <StatusRepairs of={of.repairs.statuses} />
          <GapRepairs title="No company" of={of.repairs.companies} kind="company" />
          <DateRepairs of={of.repairs.dates} />
          <GapRepairs title="No role" of={of.repairs.roles} kind="role" />
          <Rows of={of} />
          <Notices of={of} />
        </>
      )}
    </StepPage>
  );
}

function leadOf({ counts, rows, repairs: { statuses, companies, dates, roles } }: Review) {
  const parts = [
    counts.create > 0 && `${counts.create.toLocaleString("en")} new`,
    counts.update > 0 && `${counts.update.toLocaleString("en")} here already that get what they lack`,
    counts.skip > 0 && `${counts.skip.toLocaleString("en")} here already`,
  ].filter((part) => part !== false);
  const open = statuses.length + dates.length + companies.length + roles.length;
  return (
    <>
      <b>
        {counted(rows.length, "row")}: {parts.join(", ") || "nothing to import"}.
      </b>{" "}
      {open > 0 && "Put right what matters to you; what you leave stays in the notes. "}
      Nothing is written until you import.
    </>
  );
}

function Foot({ of }: { readonly of: Review | undefined }) {
  const { create = 0, update = 0 } = of?.counts ?? {};
  const start = async () => {
    const latest = await latestReview();
    const question = questionOf();
    if (!latest || !question) return;
    const { skip, repeat, no_company, left_out } = latest.counts;
    const parts = partsOf(latest, question.choices);
    const cargo = { skipped: skip + repeat, leftOut: no_company + left_out, kinds: ["application"] as const };
    void startRun({ parts, noun: "row", ...cargo, question });
    goToStep("import");
  };
  return (
    <>
      <a class="button quiet" href={addressOfStep("columns")}>
        Back
      </a>
      <p>{of && create + update === 0 && "There is nothing to write."}</p>
      {create + update > 0 ? (
        <button type="button" class="button primary" disabled={isRunning()} onClick={() => void start()}>
          Import {counted(create + update, "row")}
        </button>
      ) : (
        <a class="button primary" href="/applications">
          Show the board
        </a>
      )}
    </>
  );
}
