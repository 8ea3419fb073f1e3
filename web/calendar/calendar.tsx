import { CalendarSync, ChevronLeft, ChevronRight } from "lucide";
import type { PageProps } from "../pages.ts";
import { query, setQuery } from "../router.ts";
import { openAdd } from "../shell/opening.ts";
import { ready } from "../store/records.ts";
import { agenda } from "../today/agenda.ts";
import { Bar } from "../ui/bar.tsx";
import { today } from "../ui/clock.ts";
import { monthName } from "../ui/date.ts";
import { Empty } from "../ui/empty.tsx";
import { Icon } from "../ui/icon.tsx";
import { Agenda } from "./agenda.tsx";
import { days } from "./entries.ts";
import { Grid } from "./grid.tsx";
import { type Month, monthAfter, monthOf } from "./month.ts";
import { SubscribeDialog } from "./subscribe-dialog.tsx";

/** What is dated, by month: a grid where there is room for one, and a list of days where there is not. */
export function Calendar({ page }: PageProps) {
  const month = monthOf(query.value.get("month"), today.value);
  const actions = (
    <>
      <Subscribe />
      <Turn month={month} />
    </>
  );
  return (
    <>
      <Bar title={page.title} end={actions}>
        <p class="aside" aria-live="polite">
          {monthName(month)}
        </p>
      </Bar>
      <div class="scroll">{ready.value && <Content month={month} />}</div>
      {query.value.has("subscribe") && <SubscribeDialog onClose={() => setQuery({ subscribe: null })} />}
    </>
  );
}

/** The dialog has an address of its own, so that the first steps can lead to it. */
function Subscribe() {
  return (
    <button type="button" class="button" aria-label="Subscribe" onClick={() => setQuery({ subscribe: "1" })}>
      <Icon of={CalendarSync} size={14} />
      <span class="wide-only">Subscribe</span>
    </button>
  );
}

function Turn({ month }: { readonly month: Month }) {
  const now = today.value.slice(0, 7);
  const to = (next: Month) => setQuery({ month: next === now ? null : next });
  return (
    <>
      {month !== now && (
        <button type="button" class="button" onClick={() => to(now)}>
          Today
        </button>
      )}
      <button type="button" class="button square" aria-label="Month before" onClick={() => to(monthAfter(month, -1))}>
        <Icon of={ChevronLeft} />
      </button>
      <button type="button" class="button square" aria-label="Month after" onClick={() => to(monthAfter(month, 1))}>
        <Icon of={ChevronRight} />
      </button>
    </>
  );
}

function Content({ month }: { readonly month: Month }) {
  if (agenda.value.length === 0) return <NoDates />;
  return (
    <>
      <Grid month={month} days={days.value} />
      <Agenda month={month} days={days.value} />
    </>
  );
}

function NoDates() {
  const actions = (
    <>
      <a class="button" href="/applications">
        Plan follow-ups
      </a>
      <button type="button" class="button" onClick={() => openAdd()}>
        Add an application
      </button>
    </>
  );
  return (
    <Empty title="No dates yet" actions={actions}>
      Follow-ups, interviews, deadlines and reviews come together here as soon as they have a day.
    </Empty>
  );
}
