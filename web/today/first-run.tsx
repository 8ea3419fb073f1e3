import { FileUp, Plus, Sparkles } from "lucide";
import { openAdd } from "../shell/opening.ts";
import { today } from "../ui/clock.ts";
import { Icon } from "../ui/icon.tsx";
import styles from "./first-run.module.css";

/** Three doors and no tour. */
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
    </div>
  );
}
