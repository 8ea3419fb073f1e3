import { X } from "lucide";
import { useState } from "preact/hooks";
import { addDays } from "../../../shared/calendar.ts";
import { moveTo } from "../../../shared/history.ts";
import { Problem } from "../../../shared/problem.ts";
import { type Outcome, outcomes, type Stage, stages } from "../../../shared/stages.ts";
import { changeAll, remove } from "../../store/changes.ts";
import { applications } from "../../store/records.ts";
import { today } from "../../ui/clock.ts";
import { Icon, StageIcon } from "../../ui/icon.tsx";
import { Menu } from "../../ui/menu.tsx";
import { toastError } from "../../ui/toast.tsx";
import { outcomeWord, stageWord } from "../../words.ts";
import s from "./list.module.css";
import { clearSelection } from "./selection.ts";
import { TagDialog } from "./tag-dialog.tsx";

/** What can be done with the selected rows, each as one action with one way back. */
export function BulkBar({ ids }: { readonly ids: readonly string[] }) {
  const [tagging, setTagging] = useState(false);
  const count = ids.length === 1 ? "1 application" : `${ids.length} applications`;
  const done = () => clearSelection();
  const groups = () => [
    {
      heading: "Move to",
      items: stages.map((stage) => ({
        label: stageWord[stage],
        icon: <StageIcon stage={stage} />,
        run: () => moveAll(ids, { stage }, stageWord[stage]),
      })),
    },
    {
      heading: "Ended as",
      items: outcomes.map((outcome) => ({
        label: outcomeWord[outcome],
        icon: <StageIcon stage="closed" />,
        run: () => moveAll(ids, { outcome }, outcomeWord[outcome]),
      })),
    },
  ];
  const snooze = () => {
    const to = addDays(today.peek(), 7);
    changeAll(
      ids.map((id) => ({ id, patch: { followUpOn: to } })),
      `${count}: follow up in a week`,
    );
  };
  return (
    <div class={s.bulk} role="toolbar" aria-label="Selected applications">
      <span class="num">{ids.length} selected</span>
      <Menu label="Move the selected" class="button small" groups={groups}>
        Move
      </Menu>
      <button type="button" class="button small" onClick={snooze}>
        Follow up in a week
      </button>
      <button type="button" class="button small" onClick={() => setTagging(true)}>
        Tag
      </button>
      <button
        type="button"
        class="button small"
        onClick={() => {
          remove(ids, `${count} moved to the trash`);
          done();
        }}
      >
        Delete
      </button>
      <button type="button" class="button quiet small square" aria-label="Clear the selection" onClick={done}>
        <Icon of={X} size={14} />
      </button>
      {tagging && <TagDialog ids={ids} count={count} onClose={() => setTagging(false)} />}
    </div>
  );
}

/** Moves those that can be moved, and says how many could not. */
function moveAll(ids: readonly string[], to: { stage?: Stage; outcome?: Outcome }, word: string): void {
  const refused: string[] = [];
  const patches = ids.flatMap((id) => {
    const one = applications.peek().get(id);
    if (!one) return [];
    try {
      return [{ id, patch: moveTo(one, to, today.peek()) }];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refused.push(`${one.company}: ${error.message}`);
      return [];
    }
  });
  changeAll(patches, `${patches.length} moved: ${word}`);
  if (refused.length > 0) toastError(`${refused.length} not moved. ${refused[0]}`);
}
