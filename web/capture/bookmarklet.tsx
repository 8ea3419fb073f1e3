import { Bookmark, Copy } from "lucide";
import { useState } from "preact/hooks";
import { announce } from "../ui/announce.tsx";
import { Icon } from "../ui/icon.tsx";
import { bookmarkletOf } from "./bookmarklet.ts";
import s from "./capture.module.css";

/** The bookmark that brings a posting here from its own page, and how to keep it. */
export function Bookmarklet() {
  const address = bookmarkletOf(location.origin);
  const [told, setTold] = useState("");
  const tell = (text: string) => {
    setTold(text);
    announce(text);
  };
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => tell("Copied."),
      () => tell("The browser did not allow copying. Drag the bookmark instead."),
    );
  return (
    <section class="panel" aria-labelledby="bookmarklet">
      <h2 id="bookmarklet">From any job page, with one press</h2>
      <p class={s.lead}>
        Drag this to your bookmarks bar. On the page of a posting, press it: the form here is filled.
      </p>
      <div class={s.ways}>
        <a
          class={`button ${s.mark}`}
          href={address}
          onClick={(event) => {
            event.preventDefault(); // here it would read this page, and the content policy forbids it to run
            tell("Drag it to the bookmarks bar, and press it there.");
          }}
        >
          <Icon of={Bookmark} size={14} />
          Save to Readyline
        </a>
        <button type="button" class="button quiet" onClick={() => void copy()}>
          <Icon of={Copy} size={14} />
          Copy its address
        </button>
        {told && <span class={s.told}>{told}</span>}
      </div>
      <details class={s.how}>
        <summary>Without a bookmarks bar, or on a phone</summary>
        <ol>
          <li>Copy its address, and bookmark any page.</li>
          <li>Edit that bookmark: call it “Save to Readyline”, and put what you copied in place of its address.</li>
          <li>On the page of a posting, type “Save to Readyline” into the address bar and choose the bookmark.</li>
        </ol>
        <p>
          A phone on which Readyline is installed offers it under Share, too. The bookmark reads the page that you are
          on and hands it to {location.host} alone.
        </p>
      </details>
    </section>
  );
}
