import { useState } from "preact/hooks";
import { ApiError, call, Unreachable } from "../store/api.ts";
import { now } from "../ui/clock.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import styles from "./account.module.css";

export type Token = {
  readonly id: string;
  readonly name: string;
  readonly scope: "full" | "read_only";
  readonly expiresAt?: string;
  readonly lastUsedAt?: string;
};

type Props = { readonly onMade: () => void; readonly onClose: () => void };
type Said = (name: string) => string;

const dayMs = 86_400_000;

/** Makes a token, and shows it this one time. */
export function TokenDialog({ onMade, onClose }: Props) {
  const [secret, setSecret] = useState<string | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const make = async (said: Said) => {
    setBusy(true);
    try {
      setSecret((await call<{ readonly token: string }>("POST", "/tokens", wanted(said))).token);
      onMade();
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof Unreachable)) throw error;
      setError(error.message);
    }
    setBusy(false);
  };
  if (secret !== undefined) return <Shown secret={secret} onClose={onClose} />;
  return (
    <FormDialog
      title="New access token"
      submit="Make it"
      disabled={busy}
      onSubmit={(said) => void make(said)}
      onClose={onClose}
    >
      <Field label="Name" hint="What it is for, so that you know it again." error={error}>
        {(control) => <input {...control} name="name" required maxLength={200} pattern=".*\S.*" autocomplete="off" />}
      </Field>
      <Field label="It may">
        {(control) => (
          <select {...control} name="scope">
            <option value="read_only">Read</option>
            <option value="full">Read and write</option>
          </select>
        )}
      </Field>
      <Field label="It expires">
        {(control) => (
          <select {...control} name="days">
            <option value="30">In 30 days</option>
            <option value="90">In 90 days</option>
            <option value="365">In a year</option>
            <option value="">Never</option>
          </select>
        )}
      </Field>
    </FormDialog>
  );
}

function wanted(said: Said) {
  const days = Number(said("days"));
  const expiresAt = days > 0 ? new Date(now() + days * dayMs).toISOString() : undefined;
  return { name: said("name"), scope: said("scope"), ...(expiresAt && { expiresAt }) };
}

function Shown({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(secret).then(() => setCopied(true));
  return (
    <Dialog label="Your new token" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <h2>Your new token</h2>
        <p>Copy it now: it is not shown again.</p>
        <input
          class={styles.secret}
          aria-label="Token"
          readOnly
          value={secret}
          onFocus={(event) => event.currentTarget.select()}
        />
        <footer>
          <button type="button" class="button" onClick={copy}>
            {copied ? "Copied" : "Copy"}
          </button>
          <button type="submit" class="button primary">
            Done
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
