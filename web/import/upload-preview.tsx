import type { KindName } from "../../shared/names.ts";
import { kindWords } from "../words.ts";
import { type Answer, handledIn, type PreviewRecord } from "./answer.ts";
import s from "./preview.module.css";
import { actionWord } from "./words.ts";

/** Fields that tell a record, the one it is known by first. */
const telling: Partial<Readonly<Record<KindName, readonly string[]>>> = {
  application: ["company", "role", "location"],
  contact: ["name", "title", "company", "emails", "phones"],
  practice: ["title", "difficulty", "pattern", "category"],
  attempt: ["at", "minutes", "rating", "feedback"],
  interaction: ["channel", "on", "summary"],
  resume: ["label", "targetRole"],
  credential: ["name", "issuer", "earnedOn"],
};
const others = ["name", "title", "label", "company", "type", "status"];
const tone: Partial<Readonly<Record<string, string>>> = { create: "ok", update: "accent" };

/** The first records as they would be. */
export function UploadPreview({ of }: { readonly of: Answer }) {
  const { preview, counts } = of;
  if (preview.length === 0) return null;
  const hasKinds = Object.keys(counts).length > 1;
  const hasFiles = preview.some(({ file }) => file !== undefined);
  const total = handledIn(of);
  const title = total > preview.length ? `The first ${preview.length} of ${total.toLocaleString("en")}` : "All of them";
  return (
    <section class={s.section} aria-labelledby="first-records">
      <h3 id="first-records">{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class={s.preview} tabIndex={0} aria-label="Preview of the records">
        <table>
          <thead>
            <tr>
              <th scope="col" data-column="row">
                Row
              </th>
              <th scope="col" data-column="action">
                Becomes
              </th>
              {hasKinds && (
                <th scope="col" data-column="kind">
                  Kind
                </th>
              )}
              <th scope="col">Name</th>
              <th scope="col">Details</th>
              {hasFiles && (
                <th scope="col" data-column="place">
                  File
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {preview.map((record, n) => (
              <Row key={n} of={record} hasKinds={hasKinds} hasFiles={hasFiles} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

type RowProps = { readonly of: PreviewRecord; readonly hasKinds: boolean; readonly hasFiles: boolean };

function Row({ of, hasKinds, hasFiles }: RowProps) {
  const { row, action, kind, file } = of;
  const [name = "", ...details] = (telling[kind] ?? others).map((field) => textOf(of[field])).filter(Boolean);
  return (
    <tr data-action={action}>
      <td data-column="row" class="num">
        {row.toLocaleString("en")}
      </td>
      <td data-column="action">
        <span class="badge" data-tone={tone[action]}>
          {actionWord[action]}
        </span>
      </td>
      {hasKinds && <td data-column="kind">{kindWords[kind].one}</td>}
      <td title={name}>{name}</td>
      <td>{details.join(" · ")}</td>
      {hasFiles && <td data-column="place">{file}</td>}
    </tr>
  );
}

/** A value in a few words; of a moment the day. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one === "string").join(", ");
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return "";
  return /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 10) : value.slice(0, 200).replaceAll("_", " ");
}
