import { LogOut } from "lucide";
import { useEffect, useState } from "preact/hooks";
import s from "../settings/settings.module.css";
import { Unreachable } from "../store/api.ts";
import { unsentCount } from "../store/records.ts";
import { type Visitor, whoIsHere } from "../store/sync.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { Devices } from "./devices.tsx";
import { changes } from "./login.ts";
import { signOut, signOutEverywhere } from "./sign-out.ts";
import { Tokens } from "./tokens.tsx";

const day = new Intl.DateTimeFormat("en", { dateStyle: "long" });

/** Who is signed in, on what, and which programs come in by themselves. */
export function Account() {
  const [visitor, setVisitor] = useState<Visitor | undefined>(undefined);
  const [leaving, setLeaving] = useState<"here" | "everywhere" | undefined>(undefined);
  useEffect(() => {
    whoIsHere().then(setVisitor, (error: unknown) => {
      if (!(error instanceof Unreachable)) throw error;
    });
  }, []);
  const unsent = unsentCount.value;
  return (
    <section class="panel" aria-labelledby="account">
      <h2 id="account">Account</h2>
      <div class={s.row}>
        <span>
          {visitor?.email ?? "Signed in"}
          <span class={s.hint}>
            {visitor ? `You sign in again by ${day.format(new Date(visitor.endsAt))}.` : "On this device"}
          </span>
        </span>
        <button type="button" class="button" onClick={() => (unsent > 0 ? setLeaving("here") : void signOut())}>
          <Icon of={LogOut} size={14} />
          Sign out
        </button>
      </div>
      <Devices onEverywhere={() => setLeaving("everywhere")} />
      <Tokens />
      {leaving && <LeaveDialog from={leaving} unsent={unsent} onClose={() => setLeaving(undefined)} />}
    </section>
  );
}

type Leaving = {
  readonly from: "here" | "everywhere";
  readonly unsent: number;
  readonly onClose: () => void;
};

function LeaveDialog({ from, unsent, onClose }: Leaving) {
  const leave = () => {
    onClose();
    void (from === "here" ? signOut() : signOutEverywhere());
  };
  return (
    <FormDialog
      title={from === "here" ? "Sign out?" : "Sign out everywhere?"}
      submit={from === "here" ? "Sign out all the same" : "Sign out everywhere"}
      danger
      onSubmit={leave}
      onClose={onClose}
    >
      {from === "everywhere" && <p>Every device is signed out, this one too. Access tokens go on working.</p>}
      {unsent > 0 && (
        <p>
          {changes(unsent)} made here {unsent === 1 ? "has" : "have"} not been sent yet, and signing out removes
          everything from this device. Wait until you are online again to keep {unsent === 1 ? "it" : "them"}.
        </p>
      )}
    </FormDialog>
  );
}
