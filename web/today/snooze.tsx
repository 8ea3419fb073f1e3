import { Clock3 } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { addDays, daysBetween } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";
import { today } from "../ui/clock.ts";
import { short, weekdayOf } from "../ui/date.ts";
import { Field } from "../ui/field.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { Menu } from "../ui/menu.tsx";
import { snooze, whoOf } from "./acts.ts";
import type { AgendaItem } from "./agenda.ts";
import styles from "./task.module.css";

type Props = { readonly item: AgendaItem };

const choices = [
  { label: "Tomorrow", days: 1 },
  { label: "In 3 days", days: 3 },
  { label: "Next week", days: 7 },
] as const;

/** Puts off what is the person's own plan, to a day out of four. */
export function Snooze({ item }: Props) {
  const [picking, setPicking] = useState(false);
  const [until, setUntil] = useState<Day | undefined>(undefined);
  // Once the dialog is gone: while it is open the focus cannot go on to the next row.
  useEffect(() => {
    if (until) snooze(item, until);
    setUntil(undefined);
  }, [until, item]);
  const groups = () => [
    {
      heading: "Until",
      items: [
        ...choices.map(({ label, days }, n) => {
          const to = addDays(today.peek(), days);
          return { label, hotkey: String(n + 1), end: <End on={to} hotkey={n + 1} />, run: () => snooze(item, to) };
        }),
        { label: "Pick a day…", hotkey: "4", end: <End hotkey={4} />, run: () => setPicking(true) },
      ],
    },
  ];
  return (
    <>
      <Menu label={`Snooze: ${item.why}, ${whoOf(item)}`} class="button quiet small" groups={groups}>
        <Icon of={Clock3} size={14} />
        <span class={styles.word}>Snooze</span>
      </Menu>
      {picking && <DayDialog item={item} onPick={setUntil} onClose={() => setPicking(false)} />}
    </>
  );
}

function End({ on, hotkey }: { readonly on?: Day; readonly hotkey: number }) {
  return (
    <span class={styles.until}>
      {on && (daysBetween(today.value, on) < 7 ? weekdayOf(on) : short(on, today.value))} <kbd>{hotkey}</kbd>
    </span>
  );
}

type DayProps = Props & { readonly onPick: (day: Day) => void; readonly onClose: () => void };

function DayDialog({ item, onPick, onClose }: DayProps) {
  const tomorrow = addDays(today.value, 1);
  const pick = (said: (name: string) => string) => {
    onPick(said("day"));
    onClose();
  };
  return (
    <FormDialog title="Snooze until" submit="Snooze" onSubmit={pick} onClose={onClose}>
      <Field label="Day" hint={`${item.why}, ${whoOf(item)}`}>
        {(control) => <input {...control} name="day" type="date" required min={tomorrow} defaultValue={tomorrow} />}
      </Field>
    </FormDialog>
  );
}
