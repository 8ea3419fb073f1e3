import { Download, FileSpreadsheet, FileUp, TriangleAlert } from "lucide";
import { useRef } from "preact/hooks";
import { Field } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { download } from "./download.ts";
import s from "./file-step.module.css";
import { recognisedAs } from "./kind-words.ts";
import { isReading, openFile, openPasted, refusal } from "./opening.ts";
import { StepPage } from "./page.tsx";
import { PastImports } from "./past-imports.tsx";
import { recognised } from "./recognised.ts";
import { failure, source } from "./session.ts";
import { addressOfStep } from "./step.ts";
import { hasColumns, upload } from "./upload.ts";

const template =
  "Company,Role,Status,Date applied,Link,Location,Salary,Source,Next step,Follow up on,Notes\r\n" +
  "Example Ltd,Engineer,Applied,2026-01-31,https://example.com/jobs/1,Berlin,60000-70000 EUR,LinkedIn,Write to Ana,2026-02-07,Met at a meetup\r\n";

/** The file, or rows that are pasted. */
export function FileStep() {
  const { message = failure.value, again } = refusal.value ?? {};
  return (
    <StepPage
      title="Bring what you kept so far"
      lead="A spreadsheet as CSV, LinkedIn’s archive as you downloaded it, contacts from your phone, a practice log, a deck of cards, a resume, or an export of Readyline or another tracker. You see what becomes of it before anything is written."
      busy={isReading.value}
    >
      <div role="alert">
        {message && (
          <p class="note" data-tone="bad">
            <Icon of={TriangleAlert} />
            <span>{message}</span>
            {again && (
              <button type="button" class="button small" onClick={() => void again()}>
                Try again
              </button>
            )}
          </p>
        )}
      </div>
      <Drop />
      <Opened />
      <Paste />
      <PastImports />
    </StepPage>
  );
}

function Drop() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class={s.drop}>
      <Icon of={FileUp} size={24} />
      <p>
        <strong>{isReading.value ? "Reading the file…" : "Drop a file here"}</strong>
        <span>CSV, TSV, text, vCard, ZIP, JSON, Markdown, HTML or an Anki deck</span>
      </p>
      <div class={s.ways}>
        <button type="button" class="button primary" onClick={() => input.current?.click()}>
          Choose a file
        </button>
        <button type="button" class="button" onClick={() => download("readyline-template.csv", template)}>
          <Icon of={Download} size={14} />
          Template
        </button>
      </div>
      <input
        ref={input}
        hidden
        type="file"
        aria-label="File to import"
        accept=".csv,.tsv,.txt,.json,.vcf,.vcard,.zip,.md,.html,.htm,.apkg,text/csv,text/tab-separated-values,text/plain,text/vcard"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = ""; // the same file can be chosen again, after a change to it
          if (file) void openFile(file);
        }}
      />
    </div>
  );
}

function Opened() {
  const of = upload.value;
  const name = of?.file.name ?? source.value?.name;
  if (!name) return null;
  const isAtCheck = of !== undefined && !hasColumns(of);
  return (
    <section class={`panel ${s.opened}`} aria-label="The file that is open">
      <Icon of={FileSpreadsheet} size={20} />
      <p>
        <strong class="cut">{name}</strong>
        <span>{of ? recognisedAs(of) : recognised.value}</span>
      </p>
      <a class="button" href={addressOfStep(isAtCheck ? "check" : "columns")}>
        Continue
      </a>
    </section>
  );
}

function Paste() {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement; // it is this form's own event
    void openPasted(String(new FormData(form).get("rows")));
  };
  return (
    <form class={s.paste} onSubmit={submit}>
      <Field label="Or paste rows" hint="With the row that names the columns, as copied from a spreadsheet">
        {(control) => (
          <textarea
            {...control}
            name="rows"
            rows={4}
            required
            spellcheck={false}
            placeholder={"Company\tRole\tStatus"}
          />
        )}
      </Field>
      <button type="submit" class="button">
        Read these rows
      </button>
    </form>
  );
}
