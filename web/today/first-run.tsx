import { ClipboardPaste, FileUp, Plus, Sparkles } from "lucide";
import { openAdd } from "../shell/opening.ts";
import { today } from "../ui/clock.ts";
import { Icon } from "../ui/icon.tsx";
import styles from "./first-run.module.css";
import { StepList } from "./step-list.tsx";
import { steps } from "./steps.ts";

/** Four doors, then what else the first ten minutes are good for; and no tour. */
export function FirstRun() {
  const look = async () => {
    const { addSample } = await import("../sample/sample.ts");
    addSample(today.peek());
  };
  return (
    <div class={styles.start}>
      <h2>Where would you like to begin?</h2>
      <p>Everything you keep here stays on this instance and is yours to take along.</p>
      <div class={styles.doors}>
        <button type="button" onClick={() => openAdd()}>
          <Icon of={Plus} size={20} />
          <strong>Add a role</strong>
          <span>One you have applied to, or one that you like. Role and company are enough.</span>
        </button>
        <a href="/capture">
          <Icon of={ClipboardPaste} size={20} />
          <strong>Paste a posting</strong>
          <span>From a job page or an e-mail. Its fields and skills are read from it.</span>
        </a>
        <a href="/import">
          <Icon of={FileUp} size={20} />
          <strong>Import a spreadsheet</strong>
          <span>A CSV file of what you kept so far. You see what becomes of each row first.</span>
        </a>
        <button type="button" onClick={look}>
          <Icon of={Sparkles} size={20} />
          <strong>Look around</strong>
          <span>Fill it with a made-up search, and take it out again in one press.</span>
        </button>
      </div>
      <section class={styles.then}>
        <h3>Then, in your first ten minutes</h3>
        <StepList steps={steps.value.slice(2)} />
      </section>
    </div>
  );
}
