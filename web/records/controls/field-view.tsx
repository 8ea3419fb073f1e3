import type { Field as Described } from "../../../shared/form.ts";
import { Field } from "../../ui/field.tsx";
import s from "../records.module.css";
import { Group } from "./group.tsx";
import { Pairs } from "./pairs.tsx";
import { Reference, References } from "./reference.tsx";
import { Rows } from "./rows.tsx";
import { Single } from "./single.tsx";
import { issueOf, type Slot } from "./slot.ts";
import { LongTexts, Tags } from "./tags.tsx";

type Props = { readonly field: Described; readonly slot: Slot };

/** A field of any sort, with its label, its hint and what is wrong with it. */
export function FieldView({ field, slot }: Props) {
  switch (field.control) {
    case "group":
      return <Group draw={FieldView} field={field} fields={field.fields} slot={slot} />;
    case "rows":
      return <Rows draw={FieldView} field={field} fields={field.fields} slot={slot} />;
    case "pairs":
      return <Pairs draw={FieldView} field={field} each={field.each} slot={slot} />;
    case "tags":
      if (field.each.control === "longtext") return <LongTexts field={field} each={field.each} slot={slot} />;
      break;
    default:
  }
  return (
    <div class={isWide(field) ? s.wide : undefined}>
      <Field label={field.label} hint={field.hint} error={issueOf(slot)}>
        {(control) => {
          switch (field.control) {
            case "tags":
              return <Tags control={control} each={field.each} slot={slot} />;
            case "reference":
              return <Reference control={control} kind={field.kind} slot={slot} />;
            case "references":
              return <References control={control} kind={field.kind} slot={slot} />;
            default:
              return <Single control={control} of={field} slot={slot} />;
          }
        }}
      </Field>
    </div>
  );
}

const wide = new Set<Described["control"]>(["longtext", "json", "tags", "references", "url"]);

const isWide = ({ control }: Described) => wide.has(control);
