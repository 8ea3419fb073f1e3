import { Check } from "lucide";
import { Icon } from "../ui/icon.tsx";
import { addressOfStep, isOpen, shownStep, steps, stepWord } from "./step.ts";
import s from "./steps.module.css";

/** Where the person is; the steps that can be gone to are links. */
export function Steps() {
  const at = steps.indexOf(shownStep.value);
  return (
    <nav class={s.steps} aria-label="Steps of the import">
      <ol>
        {steps.map((step, n) => {
          const content = (
            <>
              <span class={s.mark}>{n < at ? <Icon of={Check} size={12} /> : n + 1}</span>
              {stepWord[step]}
            </>
          );
          return (
            <li key={step} data-done={n < at}>
              {n !== at && isOpen(step) ? (
                <a href={addressOfStep(step)}>{content}</a>
              ) : (
                <span aria-current={n === at ? "step" : undefined}>{content}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
