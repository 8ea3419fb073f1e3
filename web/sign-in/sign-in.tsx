import { useEffect, useState } from "preact/hooks";
import { useTitle } from "../shell/title.ts";
import { Unreachable } from "../store/api.ts";
import { ownerHere } from "../store/owner.ts";
import { unsentCount } from "../store/records.ts";
import { syncNow, type Visitor, whoIsHere } from "../store/sync.ts";
import { changes, loginAddress, loginAgainAddress, reasons } from "./login.ts";
import styles from "./sign-in.module.css";
import { AnotherAccount, Forget, Found } from "./ways-out.tsx";

/** In the place of everything else while nobody is signed in. What this device keeps is not shown, and stays. */
export function SignIn() {
  useTitle("Sign in");
  const other = useSomebodyElse();
  const wasHere = ownerHere() !== undefined;
  const place = wasHere ? "known" : "new";
  const refusal = new URLSearchParams(location.search).get("sign-in") ?? "";
  return (
    <main id="main" class={styles.screen}>
      <section class={styles.card} aria-labelledby="sign-in">
        <img src="/icon.svg" width={40} height={40} alt="" />
        <h1 id="sign-in">{other ? titles.other[place] : titles.nobody[place]}</h1>
        {!other && <Plain wasHere={wasHere} refusal={refusal} />}
        {other && (wasHere ? <AnotherAccount visitor={other} /> : <Found visitor={other} />)}
      </section>
    </main>
  );
}

/** By who is signed in now, and whether the device has met anybody before. */
const titles = {
  nobody: { known: "You are signed out", new: "Sign in to Readyline" },
  other: { known: "This is another account", new: "Is this yours?" },
} as const;

function Plain({ wasHere, refusal }: { readonly wasHere: boolean; readonly refusal: string }) {
  const reason = reasons.get(refusal);
  const unsent = unsentCount.value;
  return (
    <>
      {reason && (
        <p role="alert" class={styles.reason}>
          {reason}
        </p>
      )}
      <p>
        {wasHere
          ? "Your session has ended, or was ended from another device. What is kept here is hidden until you are back."
          : "Your applications, your practice and your people, the same on all your devices."}
      </p>
      {unsent > 0 && (
        <p class={styles.kept}>
          {changes(unsent)} made here {unsent === 1 ? "has" : "have"} not been sent yet. Nothing is lost: sign in, and{" "}
          {unsent === 1 ? "it goes" : "they go"} out.
        </p>
      )}
      <a class={`button primary ${styles.go}`} href={refusal === "not_invited" ? loginAgainAddress() : loginAddress()}>
        Sign in
      </a>
      {wasHere && <Forget unsent={unsent} />}
    </>
  );
}

/** Who is signed in, when what is here is not theirs, or may not be. */
function useSomebodyElse(): Visitor | undefined {
  const [visitor, setVisitor] = useState<Visitor | undefined>(undefined);
  useEffect(() => {
    const look = async () => {
      const found = await whoIsHere();
      const isClear = ownerHere() === undefined ? unsentCount.peek() === 0 : found?.owner === ownerHere();
      if (found && isClear) await syncNow();
      else setVisitor(found);
    };
    look().catch((error: unknown) => {
      if (!(error instanceof Unreachable)) throw error;
    });
  }, []);
  return visitor;
}
