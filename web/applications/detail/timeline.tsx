import { MessageCircle, Pencil, Video } from "lucide";
import { useState } from "preact/hooks";
import { resultTone, resultWord, roundName } from "../../interviews/words.ts";
import { today } from "../../ui/clock.ts";
import { short } from "../../ui/date.ts";
import { Icon, StageIcon } from "../../ui/icon.tsx";
import { outcomeWord, stageWord } from "../../words.ts";
import type { Card } from "../view.ts";
import s from "./detail.module.css";
import { EntryDialog } from "./entry-dialog.tsx";
import { type Happening, happeningsOf } from "./happenings.ts";
import { LogDialog } from "./log-dialog.tsx";

/** What happened, newest first. Each step can be corrected: the stage and the statistics follow. */
export function Timeline({ of }: { readonly of: Card }) {
  const [logging, setLogging] = useState(false);
  const [editing, setEditing] = useState<number | undefined>(undefined);
  return (
    <section class="panel" aria-labelledby="timeline">
      <h2 id="timeline">
        Timeline
        <button type="button" class={`button small ${s.log}`} onClick={() => setLogging(true)}>
          Log something
        </button>
      </h2>
      <ol class={s.timeline}>
        {happeningsOf(of).map((happening) => (
          <li key={happening.key}>
            <Line happening={happening} />
            <time dateTime={happening.on} class="num">
              {short(happening.on, today.value)}
            </time>
            {happening.type === "entry" && (
              <button
                type="button"
                class="button quiet small square"
                aria-label={`Correct: ${wordOf(happening)}, ${short(happening.on, today.value)}`}
                onClick={() => setEditing(happening.index)}
              >
                <Icon of={Pencil} size={13} />
              </button>
            )}
          </li>
        ))}
      </ol>
      {logging && <LogDialog of={of} onClose={() => setLogging(false)} />}
      {editing !== undefined && <EntryDialog of={of} index={editing} onClose={() => setEditing(undefined)} />}
    </section>
  );
}

function Line({ happening }: { readonly happening: Happening }) {
  const word = wordOf(happening);
  if (happening.type === "round") {
    const { outcome } = happening.round;
    return (
      <a class={s.line} href={`/interviews/${happening.round.id}`}>
        <Icon of={Video} size={14} />
        <span>
          <strong>{word}</strong>{" "}
          {outcome && (
            <span class="badge" data-tone={resultTone[outcome]}>
              {resultWord[outcome]}
            </span>
          )}
        </span>
      </a>
    );
  }
  if (happening.type === "talk")
    return (
      <a class={s.line} href={`/records/interactions/${happening.talk.id}`}>
        <Icon of={MessageCircle} size={14} />
        <strong>{word}</strong>
      </a>
    );
  const { stage, note, original } = happening.entry;
  return (
    <div class={s.line}>
      <StageIcon stage={stage ?? "closed"} />
      <span>
        <strong>{word}</strong>
        {original && <span class={s.hint}> “{original}” in the imported file</span>}
        {note && <span class={s.note}>{note}</span>}
      </span>
    </div>
  );
}

function wordOf(happening: Happening): string {
  if (happening.type === "talk") return happening.talk.summary ?? happening.talk.channel ?? "Conversation";
  if (happening.type === "round") return roundName(happening.round);
  const { stage, outcome } = happening.entry;
  if (stage) return stageWord[stage];
  return outcome ? outcomeWord[outcome] : "";
}
