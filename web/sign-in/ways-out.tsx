import { useState } from "preact/hooks";
import { unsentCount } from "../store/records.ts";
import { changeHands, forgetPerson, recognise, type Visitor } from "../store/sync.ts";
import { changes, loginAgainAddress } from "./login.ts";
import styles from "./sign-in.module.css";

/** Takes what is kept off a device that is somebody else's, or about to be. */
export function Forget({ unsent }: { readonly unsent: number }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" class="link" onClick={() => setAsking(true)}>
        Remove what is kept on this device
      </button>
    );
  return (
    <fieldset class={styles.sure} aria-label="Remove what is kept on this device">
      <p>
        {unsent > 0
          ? `${changes(unsent)} would be lost for good. Everything else is safe in your account.`
          : "All of it is safe in your account."}
      </p>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        Keep it
      </button>
      <button type="button" class="button danger" onClick={() => void forgetPerson()}>
        Remove
      </button>
    </fieldset>
  );
}

/** Somebody has signed in on a device that keeps another person's records: the two are never mixed. */
export function AnotherAccount({ visitor }: { readonly visitor: Visitor }) {
  const unsent = unsentCount.value;
  return (
    <>
      <p>
        You are signed in{visitor.email && ` as ${visitor.email}`}, but this device keeps the records of another
        account. They are not mixed.
      </p>
      {unsent > 0 && <p class={styles.kept}>{changes(unsent)} of that account would be lost with its copy.</p>}
      <a class={`button ${styles.go}`} href={loginAgainAddress()}>
        Sign in with the other account
      </a>
      <button type="button" class={`button danger ${styles.go}`} onClick={() => void changeHands(visitor.owner)}>
        Remove its copy and go on
      </button>
    </>
  );
}

/** Changes wait here that were made before the device could ask who makes them. */
export function Found({ visitor }: { readonly visitor: Visitor }) {
  const unsent = unsentCount.value;
  return (
    <>
      <p>
        You are signed in{visitor.email && ` as ${visitor.email}`}. {changes(unsent)} {unsent === 1 ? "was" : "were"}{" "}
        made on this device without a connection, before it was known who was signed in.
      </p>
      <button type="button" class={`button primary ${styles.go}`} onClick={() => void recognise(visitor.owner)}>
        {unsent === 1 ? "It is mine: keep it" : "They are mine: keep them"}
      </button>
      <button type="button" class={`button danger ${styles.go}`} onClick={() => void changeHands(visitor.owner)}>
        {unsent === 1 ? "Remove it" : "Remove them"} and go on
      </button>
    </>
  );
}
