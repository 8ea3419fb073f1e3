import { useComputed } from "@preact/signals";
import { Download, Printer } from "lucide";
import type { Contact } from "../../shared/contact.ts";
import { periods } from "../../shared/export/periods.ts";
import { workSearchOf } from "../../shared/export/work-search.ts";
import type { Interview } from "../../shared/interview.ts";
import { profileId } from "../../shared/names.ts";
import type { Profile } from "../../shared/profile.ts";
import type { PageProps } from "../pages.ts";
import { applications, ready, recordsOf } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { timeZone, today } from "../ui/clock.ts";
import { Icon } from "../ui/icon.tsx";
import { chooseEnd, chosen } from "./chosen.ts";
import styles from "./report.module.css";
import { Sheet } from "./sheet.tsx";

const contacts = recordsOf<Contact>("contact");
const interviews = recordsOf<Interview>("interview");
const profiles = recordsOf<Profile>("profile");

/** What was done to find work in some days, on paper: job centres ask for it. */
export function Report({ page }: PageProps) {
  const profile = useComputed(() => profiles.value.get(profileId));
  const efforts = useComputed(() =>
    workSearchOf({
      applications: applications.value.values(),
      interviews: interviews.value.values(),
      contacts: contacts.value,
      period: chosen.value,
      timeZone: profile.value?.timeZone ?? timeZone,
      today: today.value,
    }),
  );
  const { from, to } = chosen.value;
  const end = (
    <>
      <a class="button" href={`/api/export/work-search.csv?from=${from}&to=${to}`} download>
        <Icon of={Download} size={14} />
        CSV
      </a>
      <button type="button" class="button primary" onClick={() => print()}>
        <Icon of={Printer} size={14} />
        Print
      </button>
    </>
  );
  return (
    <>
      <div class="no-print">
        <Bar title={page.title} end={end} />
        <Range />
      </div>
      <div class="scroll">
        {ready.value && <Sheet efforts={efforts.value} period={chosen.value} name={profile.value?.name} />}
      </div>
    </>
  );
}

function Range() {
  const { key: current, from, to } = chosen.value;
  return (
    <div class={styles.range}>
      <nav class="segmented" aria-label="Period">
        {periods.map(({ key, name }) => (
          <a key={key} href={`?period=${key}`} aria-current={current === key ? "true" : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <div class={styles.days}>
        <End end="from" label="From" on={from} />
        <End end="to" label="to" on={to} />
      </div>
    </div>
  );
}

function End({ end, label, on }: { readonly end: "from" | "to"; readonly label: string; readonly on: string }) {
  return (
    <label>
      {label}
      <input
        type="date"
        class="input"
        value={on}
        required
        onChange={(event) => chooseEnd(end, event.currentTarget.value)}
      />
    </label>
  );
}
