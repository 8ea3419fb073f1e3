import { TriangleAlert } from "lucide";
import { useEffect } from "preact/hooks";
import { Icon } from "../ui/icon.tsx";
import s from "./check.module.css";
import { Figures } from "./figures.tsx";
import { KindCounts } from "./kind-counts.tsx";
import { placeOf, recognisedAs } from "./kind-words.ts";
import { StepPage } from "./page.tsx";
import { isRunning, startRun } from "./run.ts";
import { addressOfStep, goToStep } from "./step.ts";
import { cargoOf, chooseUpload, hasColumns, isAsking, type Upload, upload, uploadFailure } from "./upload.ts";
import { UploadNotices } from "./upload-notices.tsx";
import { UploadPreview } from "./upload-preview.tsx";
import { counted } from "./words.ts";

/** What becomes of a file that the server reads, before it is written. */
export function UploadCheck() {
  const of = upload.value;
  useEffect(() => void chooseUpload({}), []); // what is here already may have changed since it was opened
  if (!of) return null;
  const { file, answer } = of;
  const lead = (
    <>
      <b>{recognisedAs(of)}.</b> What is here already stays, and gets what it lacks. Nothing is written until you
      import.
    </>
  );
  return (
    <StepPage title={`What becomes of ${file.name}`} lead={lead} foot={<Foot of={of} />} busy={isAsking.value}>
      <div role="alert">
        {uploadFailure.value && (
          <p class="note" data-tone="bad">
            <Icon of={TriangleAlert} />
            <span>{uploadFailure.value}</span>
          </p>
        )}
      </div>
      <Figures
        of={[
          [answer.created, "new"],
          [answer.updated, "get what they lack"],
          [answer.skipped, "here already or left out"],
        ]}
      />
      <KindCounts of={answer.counts} />
      <Private of={of} />
      <UploadPreview of={answer} />
      <UploadNotices of={answer} />
    </StepPage>
  );
}

/** LinkedIn's archive holds more than lists: what is the person's own, and other people's. */
function Private({ of: { answer, choices } }: { readonly of: Upload }) {
  if (answer.format !== "archive" || !answer.label.startsWith("LinkedIn")) return null;
  return (
    <label class={s.private}>
      <input
        type="checkbox"
        checked={choices.withPrivate ?? false}
        onChange={({ currentTarget }) => void chooseUpload({ withPrivate: currentTarget.checked })}
      />
      <span>
        Also import private columns
        <small>Your own address and answers in applications, invitations, and an address book you once uploaded</small>
      </span>
    </label>
  );
}

function Foot({ of }: { readonly of: Upload }) {
  const { created, updated, counts } = of.answer;
  const start = () => {
    void startRun(cargoOf(of));
    goToStep("import");
  };
  const [kind = "application"] = Object.keys(counts) as (keyof typeof counts)[]; // keys() widens
  return (
    <>
      <a class="button quiet" href={addressOfStep(hasColumns(of) ? "columns" : "file")}>
        Back
      </a>
      <p>{created + updated === 0 && "There is nothing to write."}</p>
      {created + updated > 0 ? (
        <button type="button" class="button primary" disabled={isRunning() || isAsking.value} onClick={start}>
          Import {counted(created + updated, "record")}
        </button>
      ) : (
        <a class="button primary" href={placeOf(kind).address}>
          {placeOf(kind).words}
        </a>
      )}
    </>
  );
}
