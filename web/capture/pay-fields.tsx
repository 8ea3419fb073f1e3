import type { PostingFields } from "../../shared/posting/fields.ts";
import { payPeriods } from "../applications/terms.ts";
import { Field } from "../ui/field.tsx";
import s from "./capture.module.css";
import { Choices } from "./form-fields.tsx";

type Props = { readonly of: PostingFields["salary"]; readonly hint: string | undefined };

const periods = Object.fromEntries(payPeriods.map((period) => [period, period]));

/** Pay: from, to, in what, per what. */
export function PayFields({ of: { min, max, currency, per, text } = {}, hint }: Props) {
  return (
    <fieldset class={s.pay}>
      <legend>Pay</legend>
      <div>
        <Amount name="min" label="From" value={min} />
        <Amount name="max" label="To" value={max} />
        <Field label="Currency">
          {(control) => (
            <input
              {...control}
              name="currency"
              pattern="[A-Za-z]{3}"
              maxLength={3}
              placeholder="EUR"
              autocomplete="off"
              defaultValue={currency ?? ""}
            />
          )}
        </Field>
        <Choices name="per" label="Per" value={per} words={periods} />
      </div>
      {text && <input type="hidden" name="pay" value={text} />}
      {hint && <p>{text ? `${hint}: “${text}”` : hint}</p>}
    </fieldset>
  );
}

function Amount({ name, label, value }: { readonly name: string; readonly label: string; readonly value?: number }) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          name={name}
          type="number"
          min={0}
          max={1e12}
          step="any"
          defaultValue={value?.toString() ?? ""}
        />
      )}
    </Field>
  );
}
