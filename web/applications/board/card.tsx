import { useComputed } from "@preact/signals";
import { CalendarClock, Ellipsis, MoonStar, UserRoundCheck } from "lucide";
import { Avatar } from "../../ui/avatar.tsx";
import { today } from "../../ui/clock.ts";
import { age, near, urgency } from "../../ui/date.ts";
import { Icon, StageIcon } from "../../ui/icon.tsx";
import { memo } from "../../ui/memo.ts";
import { Menu } from "../../ui/menu.tsx";
import { outcomeWord } from "../../words.ts";
import { addressIn } from "../address.ts";
import { pay } from "../money.ts";
import { facts, type Card as Shown } from "../view.ts";
import s from "./card.module.css";
import { actionsOf } from "./card-menu.tsx";
import { cursor } from "./keyboard.ts";
import { Rounds } from "./rounds.tsx";

/** One application of the board. The role's link covers the card, so all of it opens and one thing is read. */
export const Card = memo(function Card({ of }: { readonly of: Shown }) {
  const { id, company, role } = of;
  const tabIndex = useComputed(() => (cursor.value === id ? 0 : -1));
  return (
    <li class={s.card} data-card={id}>
      <p class={s.who}>
        <Avatar name={company} size={18} />
        <span class={s.company}>{company}</span>
        {of.channel === "referral" && (
          <span class={s.mark} title="Referral">
            <Icon of={UserRoundCheck} size={13} />
            <span class="visually-hidden">Referral</span>
          </span>
        )}
        <span class={`${s.age} num`} title="Time in this stage">
          {age(facts(of).since, today.value)}
        </span>
      </p>
      <h3>
        <a
          href={addressIn(id)}
          draggable={false}
          tabIndex={tabIndex}
          onFocus={() => {
            cursor.value = id;
          }}
          aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown"
        >
          {role}
        </a>
      </h3>
      <Meta of={of} />
      <p class={s.foot}>
        <NextStep of={of} />
        <Rounds applicationId={id} />
      </p>
      <Menu
        label={`Actions for ${company}, ${role}`}
        class={`button quiet small square ${s.more}`}
        groups={() => actionsOf(of)}
      >
        <Icon of={Ellipsis} size={14} />
      </Menu>
    </li>
  );
});

function Meta({ of }: { readonly of: Shown }) {
  const place =
    of.workMode === "remote"
      ? of.location && !/remote/i.test(of.location)
        ? `Remote, ${of.location}`
        : (of.location ?? "Remote")
      : of.location;
  const words = [place, of.workMode === "hybrid" ? "Hybrid" : undefined, pay(of.salary)].filter(Boolean);
  return words.length > 0 ? <p class={s.meta}>{words.join(" · ")}</p> : null;
}

function NextStep({ of }: { readonly of: Shown }) {
  const { next, quietDays } = facts(of);
  if (of.outcome)
    return (
      <span class={s.next}>
        <StageIcon stage="closed" />
        {outcomeWord[of.outcome]}
      </span>
    );
  if (next)
    return (
      <span class={s.next} data-when={urgency(next.on, today.value)}>
        <Icon of={CalendarClock} size={13} />
        <span class={s.what}>{next.why}</span> <span class="num">{near(next.on, today.value)}</span>
      </span>
    );
  if (quietDays !== undefined)
    return (
      <span class={s.next}>
        <Icon of={MoonStar} size={13} />
        <span class={s.what}>No news for {quietDays} days</span>
      </span>
    );
  return <span class={`${s.next} ${s.none}`}>Add a next step</span>;
}
