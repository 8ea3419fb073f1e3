import { forms } from "virtual:forms";
import { useComputed, useSignal } from "@preact/signals";
import { RotateCcw, Trash2 } from "lucide";
import { useEffect } from "preact/hooks";
import type { KindName } from "../../shared/names.ts";
import { titleOf } from "../../shared/title.ts";
import type { PageProps } from "../pages.ts";
import { ApiError, call, Unreachable } from "../store/api.ts";
import { syncNow } from "../store/sync.ts";
import { Bar } from "../ui/bar.tsx";
import { now } from "../ui/clock.ts";
import { Empty } from "../ui/empty.tsx";
import { Icon } from "../ui/icon.tsx";
import { toast, toastError } from "../ui/toast.tsx";
import { kindWords } from "../words.ts";
import s from "./trash.module.css";

type Deleted = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly kind: KindName;
  readonly deletedAt: string;
};

type Shown =
  | { readonly state: "loading" | "offline" }
  | { readonly state: "here"; readonly items: readonly Deleted[]; readonly next: string | undefined };

/** Kept this long, then gone. */
const keptDays = 30;

/** What was deleted in the last 30 days, to be taken out again. It is asked for anew: devices keep no copy of it. */
export function Trash({ page }: PageProps) {
  const shown = useSignal<Shown>({ state: "loading" });
  const items = useComputed(() => (shown.value.state === "here" ? shown.value.items : []));

  const next = useComputed(() => (shown.value.state === "here" ? shown.value.next : undefined));

  const load = async (cursor?: string) => {
    try {
      await syncNow(); // what was deleted here a moment ago is to be there
      const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : "";
      const page = await call<{ items: readonly Deleted[]; next?: string }>("GET", `/trash${query}`);
      shown.value = { state: "here", items: [...(cursor ? items.peek() : []), ...page.items], next: page.next };
    } catch (error) {
      if (!(error instanceof Unreachable || error instanceof ApiError)) throw error;
      shown.value = { state: "offline" };
    }
  };
  useEffect(() => void load(), []);

  const restore = async (one: Deleted) => {
    try {
      await call("POST", `/trash/${one.id}/restore`);
      await syncNow();
      toast(`${nameOf(one)} is back`);
      await load();
    } catch (error) {
      if (!(error instanceof Unreachable || error instanceof ApiError)) throw error;
      toastError(`${nameOf(one)} could not be restored. ${error.message}`);
    }
  };

  return (
    <>
      <Bar title={page.title} />
      <div class="scroll" aria-busy={shown.value.state === "loading"}>
        {shown.value.state === "offline" && (
          <Empty
            title="The trash is kept on the server"
            actions={
              <button type="button" class="button" onClick={() => void load()}>
                Try again
              </button>
            }
          >
            It can be opened when Readyline can be reached.
          </Empty>
        )}
        {shown.value.state === "here" && items.value.length === 0 && (
          <Empty title="The trash is empty">
            What you delete stays here for {keptDays} days and can be taken out again.
          </Empty>
        )}
        {items.value.length > 0 && (
          <div class="page">
            <ul class={s.deleted}>
              {items.value.map((one) => (
                <li key={one.id}>
                  <Icon of={Trash2} size={15} />
                  <span class={s.name}>
                    <strong class="cut">{nameOf(one)}</strong>
                    <span>
                      {kindWords[one.kind].one}, {left(one)}
                    </span>
                  </span>
                  <button
                    type="button"
                    class="button small"
                    aria-label={`Restore ${nameOf(one)}`}
                    onClick={() => void restore(one)}
                  >
                    <Icon of={RotateCcw} size={13} />
                    Restore
                  </button>
                </li>
              ))}
            </ul>
            {next.value && (
              <button type="button" class="button" onClick={() => void load(next.peek())}>
                Show more
              </button>
            )}
          </div>
        )}
      </div>
    </>
  );
}

function nameOf(one: Deleted): string {
  return titleOf(forms[one.kind].title, one) || kindWords[one.kind].one;
}

function left({ deletedAt }: Deleted): string {
  const days = Math.max(0, Math.ceil(keptDays - (now() - Date.parse(deletedAt)) / 86_400_000));
  return days === 1 ? "1 day left" : `${days} days left`;
}
