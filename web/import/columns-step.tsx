import { TriangleAlert } from "lucide";
import { Icon } from "../ui/icon.tsx";
import { DateOrder } from "./date-order.tsx";
import { HeaderRow } from "./header-row.tsx";
import { Matched } from "./matched.tsx";
import { StepPage } from "./page.tsx";
import { recognised } from "./recognised.ts";
import { RowsAre } from "./rows-are.tsx";
import { choices, isRecalled, nameColumnsBy, review, source } from "./session.ts";
import { addressOfStep, goToStep } from "./step.ts";
import { Unmatched } from "./unmatched.tsx";

/** Which column holds what. */
export function ColumnsStep() {
  const of = review.value;
  const lead = (
    <>
      <b>{source.value?.name}</b>: {recognised.value}.{isRecalled.value && " Matched as you did it last time."}
    </>
  );
  const foot = (
    <>
      <a class="button quiet" href={addressOfStep("file")}>
        Back
      </a>
      <p />
      <button
        type="button"
        class="button primary"
        disabled={!of || of.refusal !== undefined}
        onClick={() => goToStep("check")}
      >
        Check the rows
      </button>
    </>
  );
  return (
    <StepPage title="Which column holds what?" lead={lead} foot={foot} busy={!of}>
      <div role="alert">
        {of?.refusal && (
          <p class="note" data-tone="warn">
            <Icon of={TriangleAlert} />
            <span>{of.refusal}</span>
          </p>
        )}
      </div>
      {of && (
        <>
          <RowsAre />
          <Matched of={of} />
          <Unmatched of={of} />
          <DateOrder of={of} />
          <HeaderRow row={choices.value.headerRow ?? of.headerRow} name={nameColumnsBy} />
        </>
      )}
    </StepPage>
  );
}
