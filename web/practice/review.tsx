import { useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { path, query } from "../router.ts";
import { ready } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { Asked } from "./asked.tsx";
import { Ended } from "./ended.tsx";
import s from "./review.module.css";
import { ReviewBar } from "./review-bar.tsx";
import { useReviewKeys } from "./review-keys.ts";
import { asked, begin, followUndo, session, start } from "./session.ts";
import { followTimer } from "./timer.ts";
import { wanted } from "./wanted.ts";

/** What is due, one at a time, by keyboard: nothing else is on the screen. */
export function Review() {
  const isReady = ready.value;
  const address = path.value + query.value;
  useEffect(() => {
    if (isReady) arrive(address);
  }, [isReady, address]);
  useEffect(followTimer, []);
  useSignalEffect(followUndo);
  useReviewKeys();
  const going = session.value;
  const item = asked.value;
  if (!going) return <Bar title="Review" />;
  return (
    <>
      <ReviewBar session={going} />
      <div class={s.review}>
        {item ? (
          <Asked key={`${item.id} ${going.done.length}`} item={item} isRevealed={going.isRevealed} />
        ) : (
          <Ended done={going.done} />
        )}
      </div>
    </>
  );
}

let begun: string | undefined;

/** A session that is going on goes on; another address asks for another one. */
function arrive(address: string): void {
  if (begun === address && asked.peek()) return;
  begun = address;
  const ids = query.peek().get("id")?.split(",");
  if (ids) begin(ids);
  else start(wanted());
}
