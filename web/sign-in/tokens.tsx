import { Plus } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { ApiError, call, Unreachable } from "../store/api.ts";
import { Icon } from "../ui/icon.tsx";
import { toast, toastError } from "../ui/toast.tsx";
import styles from "./account.module.css";
import { type Token, TokenDialog } from "./token-dialog.tsx";

const day = new Intl.DateTimeFormat("en", { dateStyle: "medium" });

/** Personal access tokens: how scripts come in. */
export function Tokens() {
  const [tokens, setTokens] = useState<readonly Token[]>([]);
  const [making, setMaking] = useState(false);
  const load = async () => setTokens((await call<{ items: readonly Token[] }>("GET", "/tokens")).items);
  useEffect(() => tried(load), []);
  const revoke = (one: Token) =>
    tried(async () => {
      await call("DELETE", `/tokens/${one.id}`);
      setTokens((all) => all.filter(({ id }) => id !== one.id));
      toast(`“${one.name}” is revoked`);
    });
  return (
    <section class={styles.part}>
      <header>
        <h3>Access tokens</h3>
        <button type="button" class="button small" onClick={() => setMaking(true)}>
          <Icon of={Plus} size={14} />
          New token
        </button>
      </header>
      {tokens.length === 0 && <p>For scripts of your own: they send one instead of signing in.</p>}
      <ul>
        {tokens.map((one) => (
          <li key={one.id}>
            <span>
              {one.name}
              <span>{factsOf(one)}</span>
            </span>
            <button type="button" class="button small" aria-label={`Revoke ${one.name}`} onClick={() => revoke(one)}>
              Revoke
            </button>
          </li>
        ))}
      </ul>
      {making && <TokenDialog onMade={() => tried(load)} onClose={() => setMaking(false)} />}
    </section>
  );
}

function factsOf({ scope, lastUsedAt, expiresAt }: Token): string {
  const facts = [
    scope === "read_only" ? "Reads only" : "Reads and writes",
    lastUsedAt ? `last used ${shown(lastUsedAt)}` : "never used",
    expiresAt ? `expires ${shown(expiresAt)}` : "does not expire",
  ];
  return facts.join(", ");
}

const shown = (moment: string) => day.format(new Date(moment));

/** Does it, or says why not. */
function tried(act: () => Promise<void>): void {
  act().catch((error: unknown) => {
    if (!(error instanceof ApiError || error instanceof Unreachable)) throw error;
    toastError(error.message);
  });
}
