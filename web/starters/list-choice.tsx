import { ChevronDown, ChevronUp } from "lucide";
import { useId, useState } from "preact/hooks";
import type { StarterList } from "../../shared/starters/lists.ts";
import { Icon } from "../ui/icon.tsx";
import { flipped, type Part } from "./chosen.ts";
import styles from "./starters.module.css";

type Props = {
  readonly list: StarterList;
  readonly parts: readonly Part[];
  readonly chosen: readonly string[];
  readonly onChoose: (names: readonly string[]) => void;
};

/** One list: all of it by its box, or part by part. */
export function ListChoice({ list, parts, chosen, onChoose }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const open = parts.filter(({ missing }) => missing > 0);
  const isAll = open.length > 0 && open.every(({ name }) => chosen.includes(name));
  const isHere = open.length === 0;

  return (
    <li class={styles.list}>
      <input
        id={id}
        type="checkbox"
        checked={isHere || isAll}
        indeterminate={!isAll && chosen.length > 0}
        disabled={isHere}
        aria-describedby={`${id}-about`}
        onChange={() => onChoose(isAll ? [] : open.map(({ name }) => name))}
      />
      <label for={id}>
        {list.name} <span class="num">{total(parts)}</span>
      </label>
      <button
        type="button"
        class="button quiet small"
        aria-expanded={isOpen}
        aria-controls={`${id}-parts`}
        aria-label={`${list.partsAre} of ${list.name}`}
        onClick={() => setOpen(!isOpen)}
      >
        {list.partsAre} <Icon of={isOpen ? ChevronUp : ChevronDown} />
      </button>
      <p id={`${id}-about`}>{isHere ? "All of it is in your practice." : list.about}</p>
      <fieldset id={`${id}-parts`} class={styles.parts} hidden={!isOpen} aria-label={`${list.partsAre} to add`}>
        {parts.map((part) => (
          <PartChip
            key={part.name}
            part={part}
            isChosen={chosen.includes(part.name)}
            onFlip={() => onChoose(flipped(chosen, part.name))}
          />
        ))}
      </fieldset>
    </li>
  );
}

type ChipProps = { readonly part: Part; readonly isChosen: boolean; readonly onFlip: () => void };

function PartChip({ part: { name, count, missing }, isChosen, onFlip }: ChipProps) {
  if (missing === 0) {
    return (
      <span class="chip">
        {name} <span class="num">added</span>
      </span>
    );
  }
  return (
    <button type="button" class="chip" aria-pressed={isChosen} onClick={onFlip}>
      {name} <span class="num">{missing < count ? `${missing} of ${count}` : count}</span>
    </button>
  );
}

function total(parts: readonly Part[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
