import { TriangleAlert, X } from "lucide";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { PrivateAddress } from "./private-address.tsx";
import s from "./subscribe.module.css";
import { useSubscription } from "./subscription.ts";

/** The private address for calendar programs: made, shown, copied, replaced, revoked. */
export function SubscribeDialog({ onClose }: { readonly onClose: () => void }) {
  const { found, trouble, isBusy, load, make, revoke } = useSubscription();
  return (
    <Dialog label="Calendar subscription" class={s.dialog} onClose={onClose}>
      <div class="body">
        <header class={s.head}>
          <h2>Calendar subscription</h2>
          <button type="button" class="button quiet square" aria-label="Close" onClick={onClose}>
            <Icon of={X} />
          </button>
        </header>
        <p class={s.lead}>
          Another calendar can show your interviews with their time and place, and the names of everything that is due.
          It reads them at a private address, and so can whoever else has that address.
        </p>
        {trouble && (
          <div class="note" data-tone="bad" role="alert">
            <Icon of={TriangleAlert} />
            <span>{trouble}</span>
            {!found && (
              <button type="button" class="link" onClick={() => void load()}>
                Try again
              </button>
            )}
          </div>
        )}
        {!found && !trouble && <div class={`skeleton ${s.loading}`} />}
        {found && !found.url && (
          <p>
            <button type="button" class="button primary" disabled={isBusy} onClick={() => void make()}>
              Make a private address
            </button>
          </p>
        )}
        {found?.url && (
          <PrivateAddress
            url={found.url}
            lastReadAt={found.lastReadAt}
            isBusy={isBusy}
            onRenew={() => void make()}
            onRevoke={() => void revoke()}
          />
        )}
      </div>
    </Dialog>
  );
}
