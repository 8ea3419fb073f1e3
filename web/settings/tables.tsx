import { ContactRound, Printer } from "lucide";
import { type KindName, names } from "../../shared/names.ts";
import { recordsOf } from "../store/records.ts";
import { Icon } from "../ui/icon.tsx";
import { kindWords } from "../words.ts";
import s from "./settings.module.css";

/** What can be taken along for one purpose: a table of each kind that has records, address cards, a report. */
export function Tables() {
  const kinds = (Object.keys(names) as KindName[]).filter((kind) => kind !== "profile"); // keys() widens
  const there = kinds.filter((kind) => recordsOf(kind).value.size > 0);
  return (
    <>
      {there.length > 0 && (
        <div class={s.row}>
          <span>
            Export tables
            <span class={s.hint}>One CSV file for each kind, for spreadsheets.</span>
          </span>
          <span class={s.tables}>
            {there.map((kind) => (
              <a key={kind} class="chip" href={`/api/export/${names[kind].path}.csv`} download>
                {kindWords[kind].many}
              </a>
            ))}
          </span>
        </div>
      )}
      {there.includes("contact") && (
        <div class={s.row}>
          <span>
            Export people
            <span class={s.hint}>Address cards (vCard) for your phone or mail program.</span>
          </span>
          <a class="button" href="/api/export/contacts.vcf" download>
            <Icon of={ContactRound} size={14} />
            vCard
          </a>
        </div>
      )}
      <div class={s.row}>
        <span>
          Work-search report
          <span class={s.hint}>What you did in some days, to print or as CSV, as job centres ask for it.</span>
        </span>
        <a class="button" href="/report">
          <Icon of={Printer} size={14} />
          Open
        </a>
      </div>
    </>
  );
}
