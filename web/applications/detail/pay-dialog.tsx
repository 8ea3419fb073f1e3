import { change } from "../../store/changes.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { payPeriods } from "../terms.ts";
import type { Card } from "../view.ts";

/** Pay as numbers, or as the posting says it. */
export function PayDialog({ of, onClose }: { readonly of: Card; readonly onClose: () => void }) {
  const { min, max, currency, per, text } = of.salary ?? {};
  const save = (said: (name: string) => string) => {
    const number = (name: string) => (said(name) ? Number(said(name)) : undefined);
    const salary = {
      min: number("min"),
      max: number("max"),
      currency: said("currency").toUpperCase() || undefined,
      per: said("per") || undefined,
      text: said("text") || undefined,
    };
    const given = Object.entries(salary).filter(([, value]) => value !== undefined);
    // Absent members are named too: a merge patch keeps what it does not name.
    const patch = Object.fromEntries(Object.entries(salary).map(([name, value]) => [name, value ?? null]));
    change(of.id, { salary: given.length > 0 ? patch : null }, "Pay saved");
    onClose();
  };
  return (
    <FormDialog title="Pay" submit="Save" onSubmit={save} onClose={onClose}>
      <div class="fields">
        <Field label="From">
          {(control) => (
            <input {...control} name="min" type="number" min={0} step="any" defaultValue={min?.toString()} />
          )}
        </Field>
        <Field label="To">
          {(control) => (
            <input {...control} name="max" type="number" min={0} step="any" defaultValue={max?.toString()} />
          )}
        </Field>
        <Field label="Currency">
          {(control) => (
            <input
              {...control}
              name="currency"
              pattern="[A-Za-z]{3}"
              maxLength={3}
              placeholder="EUR"
              defaultValue={currency}
            />
          )}
        </Field>
        <Field label="Per">
          {(control) => (
            <select {...control} name="per">
              <option value="">Not said</option>
              {payPeriods.map((period) => (
                <option key={period} value={period} selected={period === per}>
                  {period}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label="As the posting says it">
        {(control) => <input {...control} name="text" maxLength={200} defaultValue={text} />}
      </Field>
    </FormDialog>
  );
}
