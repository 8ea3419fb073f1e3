import { TriangleAlert } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { today } from "../ui/clock.ts";
import { Icon } from "../ui/icon.tsx";
import { refusalIn } from "./answer.ts";
import { askReview } from "./ask.ts";
import { ColumnRow } from "./column-row.tsx";
import s from "./columns.module.css";
import { DateOrderChoice } from "./date-order.tsx";
import { noEdits } from "./edits.ts";
import { HeaderRow } from "./header-row.tsx";
import { recognisedAs } from "./kind-words.ts";
import { StepPage } from "./page.tsx";
import { dated, rowFields, rowKindOf } from "./row-kinds.ts";
import { RowsAre } from "./rows-are.tsx";
import { addressOfStep, goToStep } from "./step.ts";
import { chooseUpload, isAsking, isUploadRecalled, matchUpload, type Upload, upload, uploadFailure } from "./upload.ts";

/** Which column of a table of people or of practice holds what. */
export function UploadColumns() {
  const of = upload.value;
  if (!of) return null;
  const { file, answer, choices } = of;
  const kind = rowKindOf(answer.format) ?? "contact";
  const why = uploadFailure.value ?? refusalIn(answer);
  const foot = (
    <>
      <a class="button quiet" href={addressOfStep("file")}>
        Back
      </a>
      <p />
      <button
        type="button"
        class="button primary"
        disabled={refusalIn(answer) !== undefined || isAsking.value}
        onClick={() => goToStep("check")}
      >
        Check the rows
      </button>
    </>
  );
  const lead = (
    <>
      <b>{file.name}</b>: {recognisedAs(of)}.{isUploadRecalled.value && " Matched as you did it last time."}
    </>
  );
  return (
    <StepPage title="Which column holds what?" lead={lead} foot={foot} busy={isAsking.value}>
      <div role="alert">
        {why && (
          <p class="note" data-tone="warn">
            <Icon of={TriangleAlert} />
            <span>{why}</span>
          </p>
        )}
      </div>
      <RowsAre />
      <Columns of={of} fields={rowFields[kind]} />
      {Object.values(answer.mapping).some((field) => dated.has(field)) && (
        <DateOrderChoice chosen={choices.dayFirst} choose={(dayFirst) => void chooseUpload({ dayFirst })} />
      )}
      <HeaderRow
        row={choices.headerRow ?? answer.headerRow}
        name={(headerRow) => void chooseUpload({ headerRow, mapping: undefined })}
      />
    </StepPage>
  );
}

type Props = { readonly of: Upload; readonly fields: Readonly<Record<string, string>> };

function Columns({ of: { answer, choices, file }, fields }: Props) {
  const samples = useSamples("text" in file ? file.text : "", answer.headerRow);
  return (
    <section class={s.section} aria-labelledby="columns">
      <h3 id="columns">Columns</h3>
      <ul class={s.rows}>
        {Object.entries({ ...answer.mapping, ...choices.mapping }).map(([name, field]) => (
          <ColumnRow
            key={name}
            of={{ name, field, samples: samples.get(name) ?? [] }}
            fields={fields}
            match={(field) => matchUpload(name, field)}
          />
        ))}
      </ul>
    </section>
  );
}

/** What stands in each column; the reader on this device knows. */
function useSamples(text: string, headerRow: number): ReadonlyMap<string, readonly string[]> {
  const [samples, setSamples] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  useEffect(() => {
    let isGone = false;
    askReview({ text, choices: { headerRow }, edits: noEdits, known: [], today: today.peek() }).then(
      ({ columns }) => !isGone && setSamples(new Map(columns.map(({ name, samples }) => [name, samples] as const))),
      () => undefined, // the names of the columns are enough to match them by
    );
    return () => {
      isGone = true;
    };
  }, [text, headerRow]);
  return samples;
}
