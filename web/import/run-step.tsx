import { Download, TriangleAlert, Undo2 } from "lucide";
import { useEffect } from "preact/hooks";
import { announce } from "../ui/announce.tsx";
import { Icon } from "../ui/icon.tsx";
import { askRejects } from "./ask.ts";
import { closeBackup } from "./backup.ts";
import { download } from "./download.ts";
import { Figures } from "./figures.tsx";
import { placeOf } from "./kind-words.ts";
import { StepPage } from "./page.tsx";
import s from "./run.module.css";
import { forgetRun, goOn, type Run, run, stopRun, undoRun } from "./run.ts";
import { leadOf, titleOf } from "./run-words.ts";
import { close } from "./session.ts";
import { goToStep } from "./step.ts";
import { closeUpload } from "./upload.ts";
import { counted } from "./words.ts";

/** The import as it goes, what came of it, and the way back. */
export function RunStep() {
  const of = run.value;
  useWarning(of?.state === "running");
  useTold(of);
  if (!of) return null;
  return (
    <StepPage key={of.state} title={titleOf(of)} lead={leadOf(of)} foot={<Foot of={of} />}>
      <div role="alert">
        {of.error && (
          <p class="note" data-tone="bad">
            <Icon of={TriangleAlert} />
            <span>{of.error}</span>
          </p>
        )}
      </div>
      <Progress of={of} />
      {of.state !== "undone" && of.state !== "undoing" && (
        <Figures
          of={[
            [of.created, "created"],
            [of.updated, "got what they lacked"],
            [of.skipped, "skipped: nothing new"],
            [of.leftOut + of.refused.size, "left out"],
          ]}
        />
      )}
      <Rejects of={of} />
      {(of.state === "done" || of.state === "undone") && (
        <button type="button" class={`link ${s.another}`} onClick={another}>
          Import another file
        </button>
      )}
    </StepPage>
  );
}

function another(): void {
  close();
  closeBackup();
  closeUpload();
  goToStep("file");
  forgetRun();
}

function Progress({ of: { state, done, total, noun } }: { readonly of: Run }) {
  if (state === "done" || state === "undone") return null;
  if (state === "undoing") return <progress class={s.bar} aria-label="Undoing the import" />;
  return (
    <div class={s.progress}>
      <progress class={s.bar} aria-label="Imported" value={done} max={total} />
      <p class="num">
        {done.toLocaleString("en")} of {counted(total, noun)}
      </p>
    </div>
  );
}

/** What is not in, as a file to put right. */
function Rejects({ of: { state, question, refused, leftOut } }: { readonly of: Run }) {
  const count = leftOut + refused.size;
  if (count === 0 || state !== "done") return null;
  const them = count === 1 ? "it" : "them";
  const save = async () => question && download("rows-not-imported.csv", await askRejects(question, refused));
  return (
    <section class={s.rejects} aria-label="Left out">
      {question && (
        <>
          <p>
            {counted(count, "row was", "rows were")} left out. Put {them} right in a spreadsheet and import {them}{" "}
            again.
          </p>
          <button type="button" class="button" onClick={() => void save()}>
            <Icon of={Download} size={14} />
            Download {counted(count, "row")}
          </button>
        </>
      )}
      {[...refused].slice(0, 5).map(([row, message]) => (
        <p key={row}>
          Row {row.toLocaleString("en")}: {message}
        </p>
      ))}
    </section>
  );
}

function Foot({ of: { state, created, updated, kinds } }: { readonly of: Run }) {
  if (state === "undoing") return null;
  if (state === "running")
    return (
      <>
        <p />
        <button type="button" class="button" onClick={stopRun}>
          Stop
        </button>
      </>
    );
  return (
    <>
      {state !== "undone" && created + updated > 0 && (
        <button type="button" class="button" onClick={() => void undoRun()}>
          <Icon of={Undo2} size={14} />
          Undo the import
        </button>
      )}
      <p />
      {state === "stopped" && (
        <button type="button" class="button primary" onClick={() => void goOn()}>
          Go on
        </button>
      )}
      {state === "done" && <Made kinds={kinds} />}
    </>
  );
}

const mostPlaces = 3;

/** The ways to what was made, the one to most of it last. */
function Made({ kinds }: Pick<Run, "kinds">) {
  const places = new Map(kinds.map((kind) => [placeOf(kind).address, placeOf(kind).words] as const));
  const [first, ...others] = [...places].slice(0, mostPlaces);
  if (!first) return null;
  return (
    <>
      {others.reverse().map(([address, words]) => (
        <a key={address} class="button" href={address}>
          {words}
        </a>
      ))}
      <a class="button primary" href={first[0]}>
        {first[1]}
      </a>
    </>
  );
}

/** A tab that is closed in the middle would leave half of it. */
function useWarning(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isRunning]);
}

/** Says how far it is at every quarter; how it ended is in the heading, which takes the focus. */
function useTold(of: Run | undefined): void {
  const quarter = of ? Math.floor((4 * of.done) / Math.max(1, of.total)) : 0;
  useEffect(() => {
    if (of?.state === "running" && quarter > 0) announce(`${of.done} of ${counted(of.total, of.noun)} imported`);
    if (of?.state === "done") announce(`${of.created} created, ${of.updated} got what they lacked`);
  }, [of?.state, quarter]);
}
