import { useState } from "preact/hooks";
import { momentOf, offsetWord, wallTimeOf } from "../../shared/interview-time.ts";
import { timeZone } from "../ui/clock.ts";
import { long } from "../ui/date.ts";
import { Field } from "../ui/field.tsx";
import s from "./dialog.module.css";
import { usualZone } from "./rounds.ts";
import { placeName, timeThere } from "./when.tsx";

type Props = { readonly at: string | undefined; readonly zone: string | undefined };

/** A time with its zone, as hidden fields `scheduledAt` and `timeZone`: what the clock does that day is said. */
export function TimeFields({ at, zone: given }: Props) {
  const [zone, setZone] = useState(given ?? usualZone.value);
  const [wall, setWall] = useState(at ? wallTimeOf(at, zone) : "");
  const meant = momentOf(wall, zone);
  const isSecond = meant?.other !== undefined && meant.other === at;
  const [second, setSecond] = useState(isSecond);
  const moment = second && meant?.other ? meant.other : meant?.at;
  const here = moment && timeThere({ scheduledAt: moment, timeZone: zone }) ? wallTimeOf(moment, timeZone) : undefined;
  return (
    <div class={s.time}>
      <div class="fields">
        <Field label="When">
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              max="9999-12-31T23:59"
              value={wall}
              onInput={({ currentTarget }) => setWall(currentTarget.value)}
            />
          )}
        </Field>
        <Field label="Time zone">
          {(control) => (
            <select {...control} value={zone} onChange={({ currentTarget }) => setZone(currentTarget.value)}>
              {zonesWith(zone).map((name) => (
                <option key={name} value={name}>
                  {name.replaceAll("_", " ")}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <input type="hidden" name="scheduledAt" value={moment ?? ""} />
      <input type="hidden" name="timeZone" value={zone} />
      <div class="hint" aria-live="polite">
        {here && moment && (
          <p>
            That is {here.slice(11)} on {long(here.slice(0, 10))} in {placeName(timeZone)}, where you are.
          </p>
        )}
        {meant?.clock === "skipped" && moment && (
          <p class={s.odd}>
            Clocks in {placeName(zone)} go forward over {wall.slice(11)} that day: it is kept as{" "}
            {wallTimeOf(moment, zone).slice(11)}.
          </p>
        )}
        {meant?.other && (
          <fieldset class={s.odd}>
            <legend>
              Clocks in {placeName(zone)} go back that day, and show {wall.slice(11)} twice. Which one?
            </legend>
            {[meant.at, meant.other].map((one, n) => (
              <label key={one}>
                <input type="radio" name="which" checked={second === (n === 1)} onChange={() => setSecond(n === 1)} />
                {n === 0 ? "The first" : "The second"}, {offsetWord(one, zone)}
              </label>
            ))}
          </fieldset>
        )}
      </div>
    </div>
  );
}

/** The zones that this browser knows, and one that it does not list under this name. */
function zonesWith(zone: string): readonly string[] {
  return [...new Set([usualZone.value, timeZone, zone, "UTC", ...Intl.supportedValuesOf("timeZone")])];
}
