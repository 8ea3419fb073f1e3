import { useComputed } from "@preact/signals";
import { MoonStar } from "lucide";
import type { Profile } from "../../shared/profile.ts";
import { isQuiet, quietFor } from "../../shared/silence.ts";
import { addressOf } from "../pages.ts";
import { change } from "../store/changes.ts";
import { applications, recordsOf } from "../store/records.ts";
import { today } from "../ui/clock.ts";
import { Icon } from "../ui/icon.tsx";
import styles from "./quiet.module.css";

const most = 8;

/** Applications of which nothing has been heard: a suggestion to write, nothing more. */
export function Quiet() {
  const quiet = useComputed(() => {
    const [profile] = recordsOf<Profile>("profile").value.values();
    return [...applications.value.values()]
      .filter((one) => isQuiet(one, today.value, profile?.quietAfterDays))
      .sort((a, b) => quietFor(a, today.value) - quietFor(b, today.value));
  });
  if (quiet.value.length === 0) return null;
  return (
    <section>
      <h2>
        Going quiet <span class="num">{quiet.value.length}</span>
      </h2>
      <ol>
        {quiet.value.slice(0, most).map((one) => (
          <li key={one.id} class={styles.one}>
            <Icon of={MoonStar} size={15} />
            <a href={addressOf(one.id)}>
              <strong class="cut">{one.company}</strong>
              <span class="cut">
                {one.role}, no news for {quietFor(one, today.value)} days
              </span>
            </a>
            <button
              type="button"
              class="button small"
              onClick={() =>
                change(
                  one.id,
                  { followUpOn: today.peek(), nextAction: one.nextAction ?? "Follow up" },
                  `Follow up with ${one.company} today`,
                )
              }
            >
              Follow up
            </button>
          </li>
        ))}
      </ol>
      {quiet.value.length > most && (
        <a class="link" href="/applications?view=quiet">
          All {quiet.value.length}
        </a>
      )}
    </section>
  );
}
