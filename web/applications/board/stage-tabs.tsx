import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { StageIcon, type StageShown } from "../../ui/icon.tsx";
import { stageWord } from "../../words.ts";
import s from "./board.module.css";
import { columnNames, columns } from "./columns.ts";

/** Phones show one column at a time: the tabs follow the scroll, and a tap scrolls. */
export function StageTabs({ board }: { readonly board: RefObject<HTMLDivElement | null> }) {
  const here = useSignal<StageShown>("saved");
  useEffect(() => {
    const root = board.current;
    if (!root) return;
    const watch = new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen) {
          const name = columnNames.find((one) => target instanceof HTMLElement && one === target.dataset.column);
          if (isIntersecting && name) here.value = name;
        }
      },
      { root, threshold: 0.75 },
    );
    for (const column of root.children) watch.observe(column);
    return () => watch.disconnect();
  }, [board, here]);
  const show = (name: StageShown) =>
    board.current
      ?.querySelector(`[data-column="${name}"]`)
      ?.scrollIntoView({ inline: "start", block: "nearest", behavior: "smooth" });
  return (
    <div class={s.tabs} role="toolbar" aria-label="Stages">
      {columnNames.map((name) => (
        <button key={name} type="button" aria-pressed={here.value === name} onClick={() => show(name)}>
          <StageIcon stage={name} />
          {stageWord[name]} <span class="num">{columns.value[name].length}</span>
        </button>
      ))}
    </div>
  );
}
