import { useState } from "preact/hooks";
import { status, unsentCount } from "../store/records.ts";
import { wipe } from "../store/sync.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { toast } from "../ui/toast.tsx";
import s from "./settings.module.css";

/** Fetches the device's copy again, and asks first where that would lose something. */
export function LoadAnew({ count }: { readonly count: number }) {
  const [asking, setAsking] = useState(false);
  const isOut = status.value === "offline";
  const unsent = unsentCount.value;
  const load = () => void wipe().then(() => toast("Loaded anew"));
  return (
    <div class={s.row}>
      <span>
        This device's copy
        <span class={s.hint}>
          <span class="num">{count}</span> records are kept here for reading offline.
          {isOut && " They can be loaded anew when Readyline can be reached."}
        </span>
      </span>
      <button type="button" class="button" disabled={isOut} onClick={() => (unsent > 0 ? setAsking(true) : load())}>
        Load anew
      </button>
      {asking && (
        <FormDialog
          title="Lose what is not sent?"
          submit="Load anew"
          danger
          onSubmit={() => {
            setAsking(false);
            load();
          }}
          onClose={() => setAsking(false)}
        >
          <p>
            {unsent === 1 ? "One change is" : `${unsent} changes are`} on this device only, not sent yet. Loading anew
            loses {unsent === 1 ? "it" : "them"}.
          </p>
        </FormDialog>
      )}
    </div>
  );
}
