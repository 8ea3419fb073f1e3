import type { ComponentChild } from "preact";
import { stages } from "../../../shared/stages.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { today } from "../../ui/clock.ts";
import { age, near, urgency } from "../../ui/date.ts";
import { StageIcon, stageShown } from "../../ui/icon.tsx";
import { outcomeWord, stageWord } from "../../words.ts";
import { pay } from "../money.ts";
import { type Card, facts } from "../view.ts";
import s from "./list.module.css";

export type Column = {
  readonly name: string;
  readonly label: string;
  /** What rows are sorted by; nothing sorts last, either way. */
  readonly value: (of: Card) => string | number | undefined;
  readonly cell: (of: Card) => ComponentChild;
};

const quiet = (text: string | undefined) => <span class={s.dim}>{text}</span>;

/** The columns of the list, the most telling first: narrow screens leave out the last ones. */
export const columns: readonly Column[] = [
  {
    name: "company",
    label: "Company",
    value: ({ company }) => company.toLocaleLowerCase(),
    cell: ({ company }) => (
      <span class={s.company}>
        <Avatar name={company} size={18} />
        <span class="cut">{company}</span>
      </span>
    ),
  },
  {
    name: "role",
    label: "Role",
    value: ({ role }) => role.toLocaleLowerCase(),
    cell: ({ role }) => role,
  },
  {
    name: "stage",
    label: "Stage",
    value: ({ stage, outcome }) => (outcome ? stages.length : stages.indexOf(stage)),
    cell: (of) => (
      <span class={s.stage}>
        <StageIcon stage={stageShown(of)} />
        {of.outcome ? outcomeWord[of.outcome] : stageWord[of.stage]}
      </span>
    ),
  },
  {
    name: "next",
    label: "Next step",
    value: (of) => facts(of).next?.on,
    cell: (of) => {
      const { next, quietDays } = facts(of);
      if (!next) return quiet(quietDays === undefined ? undefined : `No news for ${quietDays} days`);
      return (
        <>
          {next.why}{" "}
          <span class={`num ${s.date}`} data-when={urgency(next.on, today.value)}>
            {near(next.on, today.value)}
          </span>
        </>
      );
    },
  },
  {
    name: "pay",
    label: "Pay",
    value: ({ salary }) => salary?.max ?? salary?.min,
    cell: ({ salary }) => <span class="num">{pay(salary)}</span>,
  },
  {
    name: "applied",
    label: "Applied",
    value: ({ appliedOn }) => appliedOn,
    cell: ({ appliedOn }) => <span class={`num ${s.dim}`}>{appliedOn && near(appliedOn, today.value)}</span>,
  },
  {
    name: "source",
    label: "Source",
    value: ({ source }) => source?.toLocaleLowerCase(),
    cell: ({ source }) => quiet(source),
  },
  {
    name: "since",
    label: "In stage",
    value: (of) => facts(of).since,
    cell: (of) => <span class={`num ${s.dim}`}>{age(facts(of).since, today.value)}</span>,
  },
];
