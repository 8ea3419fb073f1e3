import { useRef } from "preact/hooks";
import { Field } from "../ui/field.tsx";
import s from "./capture.module.css";
import { isReading, read } from "./session.ts";

/** A page's source, its text or its link, pasted. */
export function PasteForm() {
  /** What was copied from a page is both: its text, which is shown, and its HTML, which says more. */
  const copied = useRef({ text: "", html: "" });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get("posting")); // this form's own event
    const { html } = copied.current.text === text.trim() ? copied.current : { html: "" };
    void readPasted(text, html);
  };
  return (
    <form class={s.paste} onSubmit={submit}>
      <Field
        label="Paste a posting"
        hint="Its text, its link, or the source of its page. You see what was read before anything is saved."
      >
        {(control) => (
          <textarea
            {...control}
            name="posting"
            rows={6}
            required
            spellcheck={false}
            maxLength={4_000_000}
            placeholder="Backend Engineer at Northbeam …"
            onKeyDown={({ key, metaKey, ctrlKey, currentTarget }) => {
              if (key === "Enter" && (metaKey || ctrlKey)) currentTarget.form?.requestSubmit();
            }}
            onPaste={({ clipboardData }) => {
              const [text = "", html = ""] = ["text/plain", "text/html"].map((type) => clipboardData?.getData(type));
              copied.current = { text: text.trim(), html };
            }}
          />
        )}
      </Field>
      <button type="submit" class="button primary" aria-busy={isReading.value}>
        {isReading.value ? "Reading…" : "Read it"}
      </button>
    </form>
  );
}

/** The text, where the HTML of what was copied shows no posting: it may be a part of a page. */
async function readPasted(text: string, html: string): Promise<void> {
  if (html && (await read({ html, text }))) return;
  await read({ text });
}
