import { profileId } from "../../shared/names.ts";
import type { Profile } from "../../shared/profile.ts";
import { usualQuietAfterDays } from "../../shared/silence.ts";
import { change } from "../store/changes.ts";
import { recordsOf } from "../store/records.ts";
import { timeZone } from "../ui/clock.ts";
import { type ControlProps, Field } from "../ui/field.tsx";

const profiles = recordsOf<Profile>("profile");

/** What the product should know of its person; each field is kept when it is left. */
export function You() {
  const { name, targetRole, timeZone: zone, quietAfterDays } = profiles.value.get(profileId) ?? {};
  return (
    <section class="panel" aria-labelledby="you">
      <h2 id="you">You</h2>
      <div class="fields">
        <Field label="Name">
          {(control) => (
            <input {...control} {...kept("name", name)} autocomplete="name" maxLength={200} pattern=".*\S.*" />
          )}
        </Field>
        <Field label="The role you want">
          {(control) => (
            <input
              {...control}
              {...kept("targetRole", targetRole)}
              placeholder="Backend developer"
              maxLength={200}
              pattern=".*\S.*"
            />
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
            <input
              {...control}
              {...kept("quietAfterDays", quietAfterDays)}
              type="number"
              min={1}
              max={365}
              step={1}
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

/** What makes an input keep a field of the profile when it is left. */
function kept(field: "name" | "targetRole" | "quietAfterDays", value: string | number | undefined) {
  return {
    key: String(value ?? ""),
    defaultValue: String(value ?? ""),
    onChange: ({ currentTarget: input }: { readonly currentTarget: HTMLInputElement }) => {
      if (!input.reportValidity()) return;
      const next = field === "quietAfterDays" ? Number(input.value) : input.value;
      change(profileId, { [field]: input.value ? next : null }, "Saved");
    },
  };
}
