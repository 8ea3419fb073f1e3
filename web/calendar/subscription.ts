import { useEffect, useState } from "preact/hooks";
import { ApiError, call, Unreachable } from "../store/api.ts";
import { setSubscribed } from "./subscribed.ts";

/** The private calendar of the person. */
export type Subscription = {
  /** Nothing while there is no address. */
  readonly url: string | null;
  readonly createdAt?: string;
  readonly lastReadAt?: string;
};

const none: Subscription = { url: null };

/** The address as the server has it, and what changes it; `trouble` says why the last request did not do. */
export function useSubscription() {
  const [found, setFound] = useState<Subscription | undefined>(undefined);
  const [trouble, setTrouble] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);

  const ask = async (request: () => Promise<Subscription>) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const next = await request();
      setFound(next);
      setSubscribed(next.url ? "yes" : "no");
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof Unreachable)) throw error;
      setTrouble(saying(error));
    } finally {
      setBusy(false);
    }
  };

  const load = () => ask(() => call<Subscription>("GET", "/calendar"));
  useEffect(() => void load(), []);

  return {
    found,
    trouble,
    isBusy,
    load,
    make: () => ask(() => call<Subscription>("POST", "/calendar")),
    revoke: () =>
      ask(async () => {
        await call("DELETE", "/calendar").catch(whenGone);
        return none;
      }),
  };
}

/** Revoked already, on another device: that is what was wanted. */
function whenGone(error: unknown): void {
  if (!(error instanceof ApiError) || error.status !== 404) throw error;
}

function saying(error: ApiError | Unreachable): string {
  return error instanceof ApiError
    ? error.message
    : "The server cannot be reached. The address can be seen and changed online only.";
}
