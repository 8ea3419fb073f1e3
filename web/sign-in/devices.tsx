import { useEffect, useState } from "preact/hooks";
import { ask, Unreachable } from "../store/api.ts";
import { toast, toastError } from "../ui/toast.tsx";
import styles from "./account.module.css";

type Device = {
  readonly id: string;
  readonly device: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly current: boolean;
};

const when = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

/** Where else this person is signed in. */
export function Devices({ onEverywhere }: { readonly onEverywhere: () => void }) {
  const [devices, setDevices] = useState<readonly Device[]>([]);
  useEffect(() => {
    tried(async () => {
      const { items } = await ask<{ items: readonly Device[] }>("GET", "/auth/sessions");
      setDevices(items.toSorted((a, b) => Number(b.current) - Number(a.current))); // the newest first, after this one
    });
  }, []);
  if (devices.length === 0) return null;
  const end = (one: Device) =>
    tried(async () => {
      await ask("DELETE", `/auth/sessions/${one.id}`);
      setDevices((all) => all.filter(({ id }) => id !== one.id));
      toast(`${one.device} is signed out`);
    });
  return (
    <section class={styles.part}>
      <h3>Devices</h3>
      <ul>
        {devices.map((one) => (
          <li key={one.id}>
            <span>
              {one.device}
              <span>
                {one.current ? "Since" : "Last used"} {when.format(new Date(one.current ? one.createdAt : one.seenAt))}
              </span>
            </span>
            {one.current ? (
              <span class="badge">This device</span>
            ) : (
              <button
                type="button"
                class="button small"
                aria-label={`Sign out ${one.device}, last used ${when.format(new Date(one.seenAt))}`}
                onClick={() => end(one)}
              >
                Sign out
              </button>
            )}
          </li>
        ))}
      </ul>
      {devices.length > 1 && (
        <button type="button" class="link" onClick={onEverywhere}>
          Sign out everywhere
        </button>
      )}
    </section>
  );
}

/** Does it, or says why not. */
function tried(act: () => Promise<void>): void {
  act().catch((error: unknown) => {
    if (!(error instanceof Error)) throw error;
    toastError(error instanceof Unreachable ? "Devices can be seen and signed out online only." : error.message);
  });
}
