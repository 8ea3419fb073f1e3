import { CalendarPlus, Copy, Laptop } from "lucide";
import { useRef, useState } from "preact/hooks";
import { announce } from "../ui/announce.tsx";
import { Icon } from "../ui/icon.tsx";
import s from "./subscribe.module.css";

type Props = {
  readonly url: string;
  readonly lastReadAt: string | undefined;
  readonly isBusy: boolean;
  readonly onRenew: () => void;
  readonly onRevoke: () => void;
};

/** The address, and where to put it. */
export function PrivateAddress({ url, lastReadAt, ...changing }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  const tell = (text: string) => {
    setTold(text);
    announce(text);
  };
  const copy = async () => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      tell("Copied.");
    } catch {
      tell("The browser did not allow copying: the address is selected, copy it yourself.");
    }
  };
  return (
    <>
      <div class={s.address}>
        <input
          ref={input}
          class="input"
          aria-label="Private address"
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="button" onClick={() => void copy()}>
          <Icon of={Copy} size={14} />
          Copy
        </button>
      </div>
      <p class={s.line}>
        <a class="button primary" href={url.replace(/^https?:/, "webcal:")}>
          <Icon of={CalendarPlus} size={14} />
          Open in calendar app
        </a>
        <span>{told || (lastReadAt ? `Last read ${shown(lastReadAt)}.` : "No calendar has read it yet.")}</span>
      </p>
      {isOnThisComputer(url) && (
        <p class="note">
          <Icon of={Laptop} />
          <span>
            Your data is on this computer, so only calendar programs on this computer reach the address, while Readyline
            runs. Google and Outlook on the web cannot.
          </span>
        </p>
      )}
      <ul class={s.ways}>
        <li>
          <b>Google</b> Other calendars, +, From URL, and paste the address.
        </li>
        <li>
          <b>Apple</b> File, New Calendar Subscription, and paste it; on a phone, open it from here.
        </li>
        <li>
          <b>Outlook</b> Add calendar, Subscribe from web, and paste it.
        </li>
      </ul>
      <Changing {...changing} />
    </>
  );
}

const shown = (at: string) =>
  new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" }).format(new Date(at));

function isOnThisComputer(url: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}

type Asked = "renew" | "revoke";

/** Either stops every calendar that reads the address, so it is asked once more. */
function Changing({ isBusy, onRenew, onRevoke }: Pick<Props, "isBusy" | "onRenew" | "onRevoke">) {
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  if (!asked) {
    return (
      <footer class={s.foot}>
        <button type="button" class="button" disabled={isBusy} onClick={() => setAsked("renew")}>
          Make a new address
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => setAsked("revoke")}>
          Revoke
        </button>
      </footer>
    );
  }
  const [said, label, act] =
    asked === "renew"
      ? (["The old address stops working in every calendar that has it.", "Make a new address", onRenew] as const)
      : (["Every calendar that has the address stops showing your dates.", "Revoke it", onRevoke] as const);
  const sure = () => {
    setAsked(undefined);
    act();
  };
  return (
    <footer class={s.foot}>
      <span role="alert">{said}</span>
      <button type="button" class="button" onClick={() => setAsked(undefined)}>
        Cancel
      </button>
      <button type="button" class="button danger" onClick={sure}>
        {label}
      </button>
    </footer>
  );
}
