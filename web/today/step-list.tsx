import { Check, ChevronRight } from "lucide";
import { Icon } from "../ui/icon.tsx";
import styles from "./first-steps.module.css";
import type { Step } from "./steps.ts";

/** Steps with a tick for what is done, and a way to what is not. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol class={styles.steps}>
      {steps.map((step) => (
        <li key={step.name} data-done={step.isDone || undefined}>
          <Way of={step} />
        </li>
      ))}
    </ol>
  );
}

function Way({ of: { name, why, isDone, to } }: { readonly of: Step }) {
  const mark = <span class={styles.mark}>{isDone && <Icon of={Check} size={12} />}</span>;
  if (isDone) {
    return (
      <p>
        {mark}
        <strong>
          {name} <span class="visually-hidden">(done)</span>
        </strong>
      </p>
    );
  }
  const content = (
    <>
      {mark}
      <span>
        <strong>{name}</strong>
        <span>{why}</span>
      </span>
      <Icon of={ChevronRight} size={14} />
    </>
  );
  if (typeof to === "string") return <a href={to}>{content}</a>;
  return (
    <button type="button" onClick={to}>
      {content}
    </button>
  );
}
