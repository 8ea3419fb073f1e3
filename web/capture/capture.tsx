import { TriangleAlert } from "lucide";
import { useEffect } from "preact/hooks";
import type { PageProps } from "../pages.ts";
import { replace } from "../router.ts";
import { Bar } from "../ui/bar.tsx";
import { Icon } from "../ui/icon.tsx";
import { Bookmarklet } from "./bookmarklet.tsx";
import s from "./capture.module.css";
import { Choose } from "./choose.tsx";
import { PasteForm } from "./paste-form.tsx";
import { PostingForm } from "./posting-form.tsx";
import { receivedFromOpener, receivedInAddress } from "./received.ts";
import { chosen, found, isReading, read, said, startAnew } from "./session.ts";

/** From the page of a posting to an application, with nothing typed. */
export function Capture({ page }: PageProps) {
  useEffect(() => {
    void readReceived();
    return startAnew;
  }, []);
  const posting = chosen.value;
  const isEmpty = found.value.length === 0;
  return (
    <>
      <Bar title={page.title} />
      {posting ? (
        <PostingForm key={found.value.indexOf(posting)} of={posting} />
      ) : (
        <div class="scroll" aria-busy={isReading.value}>
          <div class={s.page}>
            <div role="alert">{isEmpty && said.value && <Said text={said.value} />}</div>
            {isEmpty ? (
              <>
                <PasteForm />
                <Bookmarklet />
              </>
            ) : (
              <Choose postings={found.value} />
            )}
          </div>
        </div>
      )}
    </>
  );
}

/** What came with the address, then all of it from the tab that it came from. The address does not keep it. */
async function readReceived(): Promise<void> {
  const received = receivedInAddress(location);
  if (!received) return;
  replace("/capture");
  isReading.value = true;
  const whole = await receivedFromOpener(received);
  await read(whole ?? received);
}

function Said({ text }: { readonly text: string }) {
  return (
    <p class="note" data-tone="warn">
      <Icon of={TriangleAlert} />
      <span>{text}</span>
    </p>
  );
}
