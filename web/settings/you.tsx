import { profileId } from "../../shared/names.ts";
import type { Profile } from "../../shared/profile.ts";
import { usualRetention } from "../../shared/rating.ts";
import { usualNewPerDay } from "../../shared/review-queue.ts";
import { usualQuietAfterDays } from "../../shared/silence.ts";
import { change } from "../store/changes.ts";
import { ownerHere } from "../store/owner.ts";
import { recordsOf } from "../store/records.ts";
import { timeZone } from "../ui/clock.ts";
import { type ControlProps, Field } from "../ui/field.tsx";
import { useTyped } from "../ui/typed.ts";
import styles from "./settings.module.css";

const profiles = recordsOf<Profile>("profile");

/** What the product should know of its person; each field is kept when it is left. */
export function You() {
  const {
    name,
    targetRole,
    timeZone: zone,
    quietAfterDays,
    retention,
    newPerDay,
    remindAt,
    remindAlways,
  } = profiles.value.get(profileId) ?? {};
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
        <Field label="Reviews you want to remember" hint="More of them means reviews sooner.">
          {(control) => <Retention control={control} retention={retention} />}
        </Field>
        <Field label="New questions a day" hint={`Besides what is due; usually ${usualNewPerDay}.`}>
          {(control) => (
            <Kept
              {...control}
              field="newPerDay"
              value={newPerDay}
              type="number"
              min={0}
              max={200}
              placeholder={String(usualNewPerDay)}
            />
          )}
        </Field>
        {ownerHere() && <Letter remindAt={remindAt} remindAlways={remindAlways} />}
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

/** Shares as people think of them; another one that was set by a program is listed, too. */
function Retention({ control, retention = usualRetention }: RetentionProps) {
  const shares = [...new Set([0.8, 0.85, 0.9, 0.95, retention])].sort();
  const keep = (share: number) => change(profileId, { retention: share === usualRetention ? null : share }, "Saved");
  return (
    <select {...control} value={String(retention)} onChange={(event) => keep(Number(event.currentTarget.value))}>
      {shares.map((share) => (
        <option key={share} value={String(share)}>
          {Math.round(share * 100)} in 100
        </option>
      ))}
    </select>
  );
}

type RetentionProps = { readonly control: ControlProps; readonly retention: number | undefined };

/** The letter of the morning, which an instance in the cloud sends. */
function Letter({ remindAt, remindAlways = false }: Pick<Profile, "remindAt" | "remindAlways">) {
  return (
    <>
      <Field
        label="Letter in the morning at"
        hint="What is due, by e-mail; on Mondays how the week went. Usually 07:00."
      >
        {(control) => <Kept {...control} field="remindAt" value={remindAt} type="time" />}
      </Field>
      <label class={styles.row}>
        <span>Write on days when nothing is due, too</span>
        <input
          type="checkbox"
          checked={remindAlways}
          onChange={(event) => change(profileId, { remindAlways: event.currentTarget.checked || null }, "Saved")}
        />
      </label>
    </>
  );
}

type KeptProps = ControlProps & {
  readonly field: "name" | "targetRole" | "quietAfterDays" | "newPerDay" | "remindAt";
  readonly value: string | number | undefined;
  readonly type?: "number" | "text" | "time";
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
    const next = type === "number" ? Number(typed.value) : typed.value;
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
