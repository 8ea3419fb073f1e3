import { Check } from "lucide";
import { addDays } from "../../../shared/calendar.ts";
import { change } from "../../store/changes.ts";
import { today } from "../../ui/clock.ts";
import { near } from "../../ui/date.ts";
import { Icon } from "../../ui/icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { type Card, facts } from "../view.ts";
import s from "./detail.module.css";
import { Kept } from "./kept.tsx";

/** The one thing to do next, and when. */
export function NextStep({ of }: { readonly of: Card }) {
  const { id, company, nextAction, followUpOn } = of;
  const { quietDays } = facts(of);
  if (of.outcome) return null;
  const snooze = () => [
    {
      heading: "Until",
      items: [1, 3, 7, 14].map((days) => {
        const to = addDays(today.peek(), days);
        return {
          label: near(to, today.peek()),
          run: () => void change(id, { followUpOn: to }, `${company}: ${near(to, today.peek())}`),
        };
      }),
    },
  ];
  return (
    <section class="panel" aria-labelledby="next-step">
      <h2 id="next-step">Next step</h2>
      {quietDays !== undefined && (
        <p class={s.hint}>No news for {quietDays} days. Write to them, or mark it as no response.</p>
      )}
      <div class={s.pair}>
        <Kept of={of} field="nextAction" label="What" placeholder="Follow up" maxLength={200} />
        <Kept of={of} field="followUpOn" label="When" type="date" />
      </div>
      {(followUpOn || nextAction) && (
        <div class={s.buttons}>
          <button
            type="button"
            class="button small"
            onClick={() =>
              change(id, { nextAction: null, followUpOn: null }, `Done: ${nextAction ?? "Follow up"}, ${company}`)
            }
          >
            <Icon of={Check} size={14} />
            Done
          </button>
          <Menu label="Snooze" class="button small" groups={snooze}>
            Snooze
          </Menu>
        </div>
      )}
    </section>
  );
}
