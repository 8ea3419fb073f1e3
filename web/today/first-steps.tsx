import { X } from "lucide";
import { Icon } from "../ui/icon.tsx";
import { toast } from "../ui/toast.tsx";
import styles from "./first-steps.module.css";
import { StepList } from "./step-list.tsx";
import { areStepsOffered, dismissSteps, showSteps, steps } from "./steps.ts";

/** The first ten minutes: it ticks itself off, and goes away once all is done or it is not wanted. */
export function FirstSteps() {
  if (!areStepsOffered.value) return null;
  const done = steps.value.filter(({ isDone }) => isDone).length;
  const dismiss = () => {
    dismissSteps();
    toast("First steps put away", { label: "Undo", run: showSteps });
  };
  return (
    <section class="panel" aria-labelledby="first-steps">
      <header class={styles.head}>
        <h2 id="first-steps">First steps</h2>
        <span class="num">
          {done} of {steps.value.length}
        </span>
        <button type="button" class="button quiet small square" aria-label="Put first steps away" onClick={dismiss}>
          <Icon of={X} size={14} />
        </button>
      </header>
      <StepList steps={steps.value} />
    </section>
  );
}
