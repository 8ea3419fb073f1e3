import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { stages } from "../../../shared/stages.ts";
import { peekRecord, ready } from "../../store/records.ts";
import { MenuList } from "../../ui/menu-list.tsx";
import type { Card } from "../view.ts";
import s from "./board.module.css";
import { endingsOf } from "./card-menu.tsx";
import { Column } from "./column.tsx";
import { columnNames, columns, placeCard } from "./columns.ts";
import { followDrags } from "./drag.ts";
import { askEnding, cardElement, cursor, ending, focusCard, onBoardKey } from "./keyboard.ts";
import { StageTabs } from "./stage-tabs.tsx";

/** Applications by stage. What has ended folds into a rail at the end. */
export function Board() {
  const board = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ready.value || !board.current) return;
    return followDrags(board.current, ({ id, to }) => {
      if (to.stage !== "closed") return placeCard(id, { stage: to.stage, at: to.at });
      const card = peekRecord(id) as Card | undefined; // the board shows applications
      if (card && !card.outcome) askEnding(card);
    });
  }, [ready.value]);
  useKeptFocus();
  if (!ready.value) return <Skeleton />;
  return (
    <>
      <StageTabs board={board} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links inside */}
      <div ref={board} class={s.board} onKeyDown={onBoardKey}>
        {columnNames.map((name) => (
          <Column key={name} name={name} />
        ))}
      </div>
      {ending.value && (
        <MenuList
          label={`How ${ending.value.card.company} ended`}
          at={ending.value.at}
          groups={[endingsOf(ending.value.card)]}
          onClose={() => {
            ending.value = undefined;
          }}
        />
      )}
    </>
  );
}

/**
 * Tab must reach some card, and the focus stays on the board: a card that goes to another column is drawn anew there,
 * and where it goes out of sight the one beside it comes in its place.
 */
function useKeptFocus(): void {
  void columns.value;
  const card = document.activeElement?.closest("[data-card]");
  const near = [card, card?.nextElementSibling, card?.previousElementSibling].map(idOf);
  useLayoutEffect(() => {
    const isDrawn = (id: string | undefined) => id !== undefined && cardElement(id) !== null;
    const first = isDrawn(cursor.peek())
      ? cursor.peek()
      : (near.find(isDrawn) ?? idOf(document.querySelector("[data-card]")));
    cursor.value = first;
    const next = near.find(isDrawn) ?? first;
    if (card && next && document.activeElement === document.body) focusCard(next);
  });
}

const idOf = (card: Element | null | undefined) => (card instanceof HTMLElement ? card.dataset.card : undefined);

function Skeleton() {
  return (
    <div class={s.board} aria-busy="true">
      {stages.map((stage) => (
        <section key={stage} class={s.column}>
          <div class={`skeleton ${s.bone}`} />
          <div class={`skeleton ${s.bone}`} />
        </section>
      ))}
    </div>
  );
}
