import { TriangleAlert } from "lucide";
import { Icon } from "../ui/icon.tsx";
import s from "./columns.module.css";
import { DateOrder } from "./date-order.tsx";
import { Matched } from "./matched.tsx";
import { StepPage } from "./page.tsx";
import { recognised } from "./recognised.ts";
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
          <Matched of={of} />
          <Unmatched of={of} />
          <DateOrder of={of} />
          <HeaderRow row={of.headerRow} />
        </>
      )}
    </StepPage>
  );
}

/** For files with a title above the names, or without names. */
function HeaderRow({ row }: { readonly row: number }) {
  return (
    <label class={s.header}>
      Row that names the columns (0 for none)
      <input
        class="input num"
        type="number"
        min={0}
        max={1000}
        required
        value={choices.value.headerRow ?? row}
        onChange={({ currentTarget }) => {
          if (currentTarget.checkValidity()) nameColumnsBy(currentTarget.valueAsNumber);
        }}
      />
    </label>
  );
}
