import { addDays } from "../../shared/calendar.ts";
import type { Contact } from "../../shared/contact.ts";
import { askedBefore, peopleKnown, practiceServing } from "../../shared/interview-preparation.ts";
import { plannedOn } from "../../shared/interview-round.ts";
import type { Practice } from "../../shared/practice.ts";
import { addressOf } from "../pages.ts";
import { change } from "../store/changes.ts";
import { applications, recordsOf } from "../store/records.ts";
import { Avatar } from "../ui/avatar.tsx";
import { today } from "../ui/clock.ts";
import { near, short, urgency } from "../ui/date.ts";
import { KeptText } from "../ui/kept-text.tsx";
import { AskedList } from "./asked-list.tsx";
import { Posting } from "./posting.tsx";
import s from "./round.module.css";
import { type Round, rounds } from "./rounds.ts";
import { StepOffer } from "./step-offer.tsx";
import { Stories } from "./stories.tsx";
import { formatWord } from "./words.ts";

const contacts = recordsOf<Contact>("contact");
const practice = recordsOf<Practice>("practice");

/** Everything there is to walk in with, on one sheet that prints. */
export function Preparation({ of }: { readonly of: Round }) {
  const asked = askedBefore(of, rounds.value.values(), applications.value);
  const company = applications.value.get(of.applicationId)?.company ?? "this company";
  return (
    <div class={s.sheet}>
      <div class={s.main}>
        <StepOffer applicationId={of.applicationId} />
        <section class="panel" aria-label="Notes">
          <KeptText
            label="Your notes"
            value={of.preparation ?? ""}
            onKeep={(text) => change(of.id, { preparation: text || null })}
            hint="What to say about yourself, what to ask them, what to read before."
          />
        </section>
        <Posting of={of} />
        <Stories of={of} />
        <AskedList title={`Asked at ${company} before`} asked={asked.here} />
        {of.format && (
          <AskedList title={`Asked elsewhere: ${formatWord[of.format].toLowerCase()}`} asked={asked.elsewhere} />
        )}
      </div>
      <aside class={s.side} aria-label="People and practice">
        <People of={of} />
        <PracticeForIt of={of} />
      </aside>
    </div>
  );
}

function People({ of }: { readonly of: Round }) {
  const people = peopleKnown(of, applications.value.get(of.applicationId), contacts.value.values());
  return (
    <section class="panel" aria-labelledby="people">
      <h2 id="people">People you know there</h2>
      {people.length === 0 && (
        <p class={s.hint}>Nobody yet. Add the interviewers to the round, or somebody at the company to your people.</p>
      )}
      <ul class={s.rows}>
        {people.map(({ contact, meets }) => (
          <li key={contact.id}>
            <a href={addressOf(contact.id)}>
              <Avatar name={contact.name} size={24} />
              <span class={s.grow}>
                <strong class="cut">{contact.name}</strong>
                <span class="cut">{aboutOf(contact)}</span>
              </span>
              {meets && <span class="badge">In this round</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function aboutOf({ title, relationship, lastSpokeOn }: Contact): string {
  const spoke = lastSpokeOn && `spoke ${short(lastSpokeOn, today.value)}`;
  return [title ?? relationship?.replaceAll("_", " "), spoke].filter(Boolean).join(" · ");
}

const most = 8;

function PracticeForIt({ of }: { readonly of: Round }) {
  const until = plannedOn(of) ?? addDays(today.value, 7);
  const serving = practiceServing(of, applications.value.get(of.applicationId), {
    rounds: rounds.value.values(),
    practice: practice.value.values(),
    until,
  });
  const due = serving.filter(({ dueOn }) => dueOn && dueOn <= today.value);
  return (
    <section class="panel" aria-labelledby="practice">
      <h2 id="practice">
        Practice for it
        {due.length > 0 && (
          <a class={`button small no-print ${s.end}`} href={`/practice/review?id=${due.map(({ id }) => id)}`}>
            Review {due.length === 1 ? "the one" : `the ${due.length}`} due
          </a>
        )}
      </h2>
      {serving.length === 0 && (
        <p class={s.hint}>
          Questions that you miss in a round of this application are listed here, due the day before the next.
        </p>
      )}
      <ul class={s.rows}>
        {serving.slice(0, most).map(({ id, title, dueOn }) => (
          <li key={id}>
            <a href={addressOf(id)}>
              <strong class={`cut ${s.grow}`}>{title}</strong>
              {dueOn && (
                <time dateTime={dueOn} data-urgency={urgency(dueOn, today.value)}>
                  {near(dueOn, today.value)}
                </time>
              )}
            </a>
          </li>
        ))}
      </ul>
      {serving.length > most && <p class={s.hint}>and {serving.length - most} more</p>}
    </section>
  );
}
