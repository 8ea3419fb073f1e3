import { computed } from "@preact/signals";
import type { Interview } from "../../../shared/interview.ts";
import { recordsOf } from "../../store/records.ts";
import s from "./card.module.css";

type Count = { readonly done: number; readonly all: number };

const interviews = recordsOf<Interview>("interview");

/** Rounds of every application, counted once for all cards. */
const counts = computed(() => {
  const by = new Map<string, Count>();
  for (const { applicationId, outcome } of interviews.value.values()) {
    if (outcome === "cancelled") continue;
    const { done, all } = by.get(applicationId) ?? { done: 0, all: 0 };
    by.set(applicationId, { done: done + (outcome && outcome !== "scheduled" ? 1 : 0), all: all + 1 });
  }
  return by;
});

/** How many of its rounds are behind it. */
export function Rounds({ applicationId }: { readonly applicationId: string }) {
  const count = counts.value.get(applicationId);
  if (!count) return null;
  return (
    <span class={s.rounds} role="img" aria-label={`${count.done} of ${count.all} rounds done`}>
      {Array.from({ length: Math.min(count.all, 8) }, (_, n) => (
        <i key={n} data-done={n < count.done || undefined} />
      ))}
    </span>
  );
}
