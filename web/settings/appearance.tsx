import { setSingleKeys, singleKeys } from "../shell/shortcuts.ts";
import { setTheme, type Theme, theme, themes } from "../ui/theme.ts";
import s from "./settings.module.css";

const themeWords: Readonly<Record<Theme, string>> = { system: "As the device", light: "Light", dark: "Dark" };

export function Appearance() {
  return (
    <section class="panel" aria-labelledby="appearance">
      <h2 id="appearance">Appearance</h2>
      <div class={s.row}>
        <span id="theme">Theme</span>
        <fieldset class="segmented" aria-labelledby="theme">
          {themes.map((one) => (
            <button key={one} type="button" aria-pressed={theme.value === one} onClick={() => setTheme(one)}>
              {themeWords[one]}
            </button>
          ))}
        </fieldset>
      </div>
      <label class={s.row}>
        <span>
          Keys of one letter
          <span class={s.hint}>N for a new application, G and a letter to go places. Off for speech input.</span>
        </span>
        <input
          type="checkbox"
          checked={singleKeys.value === "on"}
          onChange={(event) => setSingleKeys(event.currentTarget.checked ? "on" : "off")}
        />
      </label>
    </section>
  );
}
