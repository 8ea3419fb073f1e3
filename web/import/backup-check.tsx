import { backup } from "./backup.ts";
import s from "./check.module.css";
import { Figures } from "./figures.tsx";
import { StepPage } from "./page.tsx";
import { isRunning, startRun } from "./run.ts";
import { addressOfStep, goToStep } from "./step.ts";
import { counted } from "./words.ts";

const shown = 50;

/** What becomes of an export of this product. */
export function BackupCheck() {
  const of = backup.value;
  if (!of) return null;
  const { name, created, skipped, problems, parts, kinds } = of;
  const start = () => {
    void startRun({ parts, noun: "record", skipped, leftOut: problems.length, kinds });
    goToStep("import");
  };
  const foot = (
    <>
      <a class="button quiet" href={addressOfStep("file")}>
        Back
      </a>
      <p>{created === 0 && "There is nothing to write."}</p>
      {created > 0 && (
        <button type="button" class="button primary" disabled={isRunning()} onClick={start}>
          Import {counted(created, "record")}
        </button>
      )}
    </>
  );
  return (
    <StepPage
      title="What becomes of this export"
      lead={`${name}: an export of Readyline. What is here already stays as it is; nothing is written until you import.`}
      foot={foot}
    >
      <Figures
        of={[
          [created, "new or back from the trash"],
          [skipped, "here already"],
          [problems.length, "cannot be read"],
        ]}
      />
      {problems.length > 0 && (
        <ul class={s.notices}>
          {problems.slice(0, shown).map(({ row, message }) => (
            <li key={row}>{message}</li>
          ))}
        </ul>
      )}
    </StepPage>
  );
}
