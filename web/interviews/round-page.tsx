import { CalendarClock, ClipboardCheck, Ellipsis, Pencil, Printer, TableProperties, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { countdown } from "../../shared/countdown.ts";
import { standingAt } from "../../shared/interview-round.ts";
import { addressOf } from "../pages.ts";
import { go, query, setQuery } from "../router.ts";
import { useTitle } from "../shell/title.ts";
import { remove } from "../store/changes.ts";
import { applications } from "../store/records.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Bar } from "../ui/bar.tsx";
import { timeZone } from "../ui/clock.ts";
import { Empty } from "../ui/empty.tsx";
import { Icon } from "../ui/icon.tsx";
import { Menu } from "../ui/menu.tsx";
import { Debrief } from "./debrief.tsx";
import { useNow } from "./now.ts";
import { Place } from "./place.tsx";
import { Preparation } from "./preparation.tsx";
import s from "./round.module.css";
import { RoundDialog } from "./round-dialog.tsx";
import { type Round, rounds } from "./rounds.ts";
import { When } from "./when.tsx";
import { resultTone, resultWord, roundName } from "./words.ts";

/** One round: how to prepare for it, and afterwards how it went. */
export function RoundPage({ id }: { readonly id: string }) {
  const round = rounds.value.get(id);
  const company = round && applications.value.get(round.applicationId)?.company;
  useTitle(round && `${roundName(round)}, ${company ?? "interview"}`);
  return round ? <Opened of={round} /> : <Gone />;
}

function Opened({ of }: { readonly of: Round }) {
  const now = useNow();
  const [editing, setEditing] = useState(false);
  const isBefore = ["ahead", "undated"].includes(standingAt(of, now));
  const part = query.value.get("as") ?? (isBefore ? "preparation" : "debrief");
  return (
    <>
      <Bar title={roundName(of)} end={<Tools of={of} onEdit={() => setEditing(true)} />} />
      <div class="scroll">
        <div class={s.page}>
          <Head of={of} now={now} />
          <fieldset class={`segmented no-print ${s.parts}`} aria-label="What to see">
            <Part name="preparation" label="Preparation" icon={CalendarClock} shown={part} />
            <Part name="debrief" label="Debrief" icon={ClipboardCheck} shown={part} />
          </fieldset>
          {part === "debrief" ? <Debrief of={of} /> : <Preparation of={of} />}
        </div>
      </div>
      {editing && <RoundDialog round={of} onClose={() => setEditing(false)} />}
    </>
  );
}

type PartProps = {
  readonly name: string;
  readonly label: string;
  readonly icon: Parameters<typeof Icon>[0]["of"];
  readonly shown: string;
};

function Part({ name, label, icon, shown }: PartProps) {
  return (
    <button type="button" aria-pressed={shown === name} onClick={() => setQuery({ as: name })}>
      <Icon of={icon} size={14} />
      {label}
    </button>
  );
}

function Head({ of, now }: { readonly of: Round; readonly now: number }) {
  const application = applications.value.get(of.applicationId);
  const { scheduledAt, minutes, outcome = "scheduled" } = of;
  return (
    <header class={s.head}>
      <Avatar name={application?.company ?? "?"} size={40} />
      <div>
        {application ? (
          <p>
            <a class="link" href={addressOf(application.id)}>
              {application.company}
            </a>
            , {application.role}
          </p>
        ) : (
          <p>An application that was deleted</p>
        )}
        <p class={s.when}>
          <When of={of} whole />
          {minutes ? <span class="num">, {minutes} minutes</span> : null}
        </p>
        <Place of={of} />
      </div>
      {outcome !== "scheduled" ? (
        <span class={`badge ${s.state}`} data-tone={resultTone[outcome]}>
          {resultWord[outcome]}
        </span>
      ) : (
        scheduledAt && <p class={s.countdown}>{countdown(scheduledAt, { minutes, now, timeZone })}</p>
      )}
    </header>
  );
}

function Tools({ of, onEdit }: { readonly of: Round; readonly onEdit: () => void }) {
  const discard = () => {
    go("/interviews");
    remove([of.id], `${roundName(of)} is in the trash`);
  };
  const groups = () => [
    {
      items: [
        { label: "Print", icon: <Icon of={Printer} />, run: () => print() },
        { label: "All fields", icon: <Icon of={TableProperties} />, run: () => go(`/records/interviews/${of.id}`) },
      ],
    },
    { items: [{ label: "Move to the trash", icon: <Icon of={Trash2} />, danger: true, run: discard }] },
  ];
  return (
    <span class={`no-print ${s.tools}`}>
      <Menu label="More actions" class="button quiet square" groups={groups}>
        <Icon of={Ellipsis} />
      </Menu>
      <button type="button" class="button" aria-label="Change the round" onClick={onEdit}>
        <Icon of={Pencil} size={14} />
        <span class="wide-only">Change</span>
      </button>
    </span>
  );
}

/** The address of something that is not here: deleted, or never was. */
function Gone() {
  const actions = (
    <>
      <a class="button" href="/interviews">
        All interviews
      </a>
      <a class="button" href="/trash">
        Look in the trash
      </a>
    </>
  );
  return (
    <>
      <Bar title="Interview" />
      <Empty title="This round is not here" actions={actions}>
        It may have been deleted on another device.
      </Empty>
    </>
  );
}
