import { addDays } from "../../../shared/calendar.ts";
import { stages } from "../../../shared/stages.ts";
import { change, move, remove } from "../../store/changes.ts";
import { today } from "../../ui/clock.ts";
import { StageIcon, stageShown } from "../../ui/icon.tsx";
import type { MenuGroup } from "../../ui/menu.tsx";
import { outcomeWord, stageWord } from "../../words.ts";
import type { Card } from "../view.ts";
import { columns, endings, placeCard } from "./columns.ts";

/** Everything that a drag can do, for one pointer or the keyboard (WCAG 2.5.7), and what a card is most asked for. */
export function actionsOf(card: Card): readonly MenuGroup[] {
  const { id, company } = card;
  const shown = stageShown(card);
  const column = shown === "closed" ? [] : columns.peek()[shown];
  const first = column[0]?.id === id;
  const last = column.at(-1)?.id === id;
  return [
    {
      heading: "Move to",
      items: stages.map((stage) => ({
        label: stageWord[stage],
        icon: <StageIcon stage={stage} />,
        checked: stage === shown,
        run: () => placeCard(id, { stage, at: 0 }),
      })),
    },
    ...(card.outcome ? [] : [endingsOf(card)]),
    ...(shown === "closed"
      ? []
      : [
          {
            items: [
              { label: "To the top", disabled: first, run: () => placeCard(id, { stage: shown, at: 0 }) },
              {
                label: "To the bottom",
                disabled: last,
                run: () => placeCard(id, { stage: shown, at: column.length - 1 }),
              },
            ],
          },
          { items: [{ label: "Follow up in a week", run: () => followUp(card) }] },
        ]),
    {
      items: [
        { label: "Move to the trash", danger: true, run: () => void remove([id], `${company} moved to the trash`) },
      ],
    },
  ];
}

/** How it can end, as a group of a menu. */
export function endingsOf(card: Card): MenuGroup {
  return {
    heading: "Ended as",
    items: endings(card).map((outcome) => ({
      label: outcomeWord[outcome],
      icon: <StageIcon stage="closed" />,
      run: () => void move(card.id, { outcome }, `${card.company}: ${outcomeWord[outcome].toLowerCase()}`),
    })),
  };
}

function followUp({ id, company }: Card): void {
  change(id, { followUpOn: addDays(today.peek(), 7) }, `${company}: follow up in a week`);
}
