import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { dayIn } from "../../shared/calendar.ts";
import { addressOf, type PageProps } from "../pages.ts";
import { ready } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { today } from "../ui/clock.ts";
import { short } from "../ui/date.ts";
import { Empty } from "../ui/empty.tsx";
import { Icon } from "../ui/icon.tsx";
import { attempts, planning, type Tried } from "./facts.ts";
import { MockDialog } from "./mock-dialog.tsx";
import s from "./mocks.module.css";
import { Parts } from "./parts.tsx";
import { Trends } from "./trends.tsx";

/** Mock interviews: each with its scores, and where the scores are going. */
export function Mocks({ page }: PageProps) {
  const [isOpen, setOpen] = useState(false);
  const mocks = [...attempts.value.values()]
    .filter(({ mode, practiceId, scores }) => (mode === "mock" && !practiceId) || scores)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const log = (
    <button type="button" class="button primary" onClick={() => setOpen(true)}>
      <Icon of={Plus} size={14} />
      Log a mock interview
    </button>
  );
  return (
    <>
      <Bar title={page.title} end={mocks.length > 0 && log} />
      <Parts page={page} current="mock" />
      <div class="scroll" aria-busy={!ready.value}>
        {ready.value && mocks.length === 0 && (
          <Empty title="No mock interview yet" actions={log}>
            Ask somebody for 45 minutes, and write down how it went. Scores show where the next hours belong.
          </Empty>
        )}
        {mocks.length > 0 && (
          <div class={s.mocks}>
            <Trends mocks={mocks} />
            <section aria-labelledby="mock-list">
              <h2 id="mock-list">
                Mock interviews <span class="num">{mocks.length}</span>
              </h2>
              <ol class={s.list}>
                {mocks.map((mock) => (
                  <Mock key={mock.id} mock={mock} />
                ))}
              </ol>
            </section>
          </div>
        )}
      </div>
      {isOpen && <MockDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function Mock({ mock: { id, at, partner, platform, minutes, scores = {}, feedback } }: { readonly mock: Tried }) {
  return (
    <li>
      <a href={addressOf(id)}>
        <span class={s.who}>
          <b class="cut">{partner ? `With ${partner}` : (platform ?? "Mock interview")}</b>
          <span class="cut">{[partner && platform, minutes && `${minutes} min`].filter(Boolean).join(" · ")}</span>
        </span>
        <time dateTime={at}>{short(dayIn(new Date(at), planning.value.timeZone), today.value)}</time>
        <span class={s.scores}>
          {Object.entries(scores).map(([name, score]) => (
            <span key={name} class="badge">
              {name} <b class="num">{score}</b>
            </span>
          ))}
        </span>
        {feedback && <span class={s.feedback}>{feedback}</span>}
      </a>
    </li>
  );
}
