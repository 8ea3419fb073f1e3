import { profileId } from "../../shared/names.ts";
import type { Profile } from "../../shared/profile.ts";
import { usualQuietAfterDays } from "../../shared/silence.ts";
import { change } from "../store/changes.ts";
import { recordsOf } from "../store/records.ts";
import { timeZone } from "../ui/clock.ts";
import { type ControlProps, Field } from "../ui/field.tsx";
import { useTyped } from "../ui/typed.ts";

const profiles = recordsOf<Profile>("profile");

/** What the product should know of its person; each field is kept when it is left. */
export function You() {
  const { name, targetRole, timeZone: zone, quietAfterDays } = profiles.value.get(profileId) ?? {};
  return (
    <section class="panel" aria-labelledby="you">
      <h2 id="you">You</h2>
      <div class="fields">
        <Field label="Name">
          {(control) => <Kept {...control} field="name" value={name} autocomplete="name" {...words} />}
        </Field>
        <Field label="The role you want">
          {(control) => (
            <Kept {...control} field="targetRole" value={targetRole} placeholder="Backend developer" {...words} />
          )}
        </Field>
        <Field label="Time zone" hint={zone ? undefined : `Your device says ${timeZone}.`}>
          {(control) => <Zones control={control} zone={zone} />}
        </Field>
        <Field
          label="Going quiet after"
          hint={`Days without news before you are reminded to ask; usually ${usualQuietAfterDays}.`}
        >
          {(control) => (
            <Kept
              {...control}
              field="quietAfterDays"
              value={quietAfterDays}
              type="number"
              min={1}
              max={365}
              placeholder={String(usualQuietAfterDays)}
            />
          )}
        </Field>
      </div>
    </section>
  );
}

function Zones({ control, zone }: { readonly control: ControlProps; readonly zone: string | undefined }) {
  return (
    <select
      {...control}
      value={zone ?? ""}
      onChange={(event) => change(profileId, { timeZone: event.currentTarget.value || null }, "Time zone saved")}
    >
      <option value="">As the device</option>
      {Intl.supportedValuesOf("timeZone").map((one) => (
        <option key={one} value={one}>
          {one.replaceAll("_", " ")}
        </option>
      ))}
    </select>
  );
}

type KeptProps = ControlProps & {
  readonly field: "name" | "targetRole" | "quietAfterDays";
  readonly value: string | number | undefined;
  readonly type?: "number" | "text";
  readonly autocomplete?: "name";
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
};

const words = { maxLength: 200, pattern: ".*\\S.*" };

/** A field of the profile that is kept when it is left. */
function Kept({ field, value, type, ...input }: KeptProps) {
  const text = String(value ?? "");
  const shown = useTyped<HTMLInputElement>(text);
  const keep = (typed: HTMLInputElement) => {
    if (!typed.reportValidity()) return;
    const next = field === "quietAfterDays" ? Number(typed.value) : typed.value;
    change(profileId, { [field]: typed.value ? next : null }, "Saved");
  };
  return (
    <input
      {...input}
      ref={shown}
      type={type as "number"} // the typings want one literal at a time
      defaultValue={text}
      onChange={(event) => keep(event.currentTarget)}
    />
  );
}
