import { Trash2, X } from "lucide";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { KindName } from "../../shared/names.ts";
import type { Page } from "../pages.ts";
import { back, go } from "../router.ts";
import { useTitle } from "../shell/title.ts";
import { remove } from "../store/changes.ts";
import { ready, recordOf } from "../store/records.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Empty } from "../ui/empty.tsx";
import { Icon } from "../ui/icon.tsx";
import { toast } from "../ui/toast.tsx";
import { kindWords } from "../words.ts";
import { listAddress, withQuery } from "./address.ts";
import { draftOf } from "./drafts.ts";
import { RecordForm } from "./form.tsx";
import s from "./records.module.css";
import { titleText } from "./shown.ts";

type Props = { readonly page: Page; readonly kind: KindName; readonly id: string | undefined };

/** One record beside its list, or a new one: all its fields, in a panel that the address opens. */
export function Sheet({ page, kind, id }: Props) {
  const record = id === undefined ? {} : recordOf(id);
  const isOpen = record !== undefined || kind === "profile";
  const label = id && record ? titleText(kind, record) : `New ${kindWords[kind].one}`;
  useTitle(isOpen ? label : undefined);
  const key = id ?? kind;
  const at = withQuery(listAddress(page, kind));
  const here = location.pathname + location.search;

  const close = () => {
    const isLeft = draftOf(key) !== undefined;
    back(at);
    if (isLeft) toast("What you wrote is kept, but not saved.", { label: "Go on writing", run: () => go(here) });
  };

  const panel = useArrival(id === undefined && ready.value);
  if (!ready.value) return null;
  return (
    <Dialog label={label} class={s.sheet ?? ""} onClose={close}>
      <header ref={panel}>
        <h2 tabIndex={-1}>{label}</h2>
        {id && record && kind !== "profile" && (
          <button
            type="button"
            class="button quiet square"
            aria-label={`Delete ${label}`}
            onClick={() => discard(id, label, at)}
          >
            <Icon of={Trash2} />
          </button>
        )}
        <button type="button" class="button quiet square" aria-label="Close" onClick={close}>
          <Icon of={X} />
        </button>
      </header>
      {isOpen ? (
        <RecordForm kind={kind} id={id} record={record ?? {}} onDone={() => back(at)} onCancel={close} />
      ) : (
        <Gone />
      )}
    </Dialog>
  );
}

/** A new record is written at once, one that is there is read first. */
function useArrival(isNew: boolean) {
  const header = useRef<HTMLElement>(null);
  const isShown = ready.value;
  useLayoutEffect(() => {
    const field = header.current?.nextElementSibling?.querySelector<HTMLElement>("input, select, textarea");
    if (isNew) field?.focus();
    else if (isShown) header.current?.querySelector("h2")?.focus();
  }, [isNew, isShown]);
  return header;
}

function discard(id: string, label: string, at: string): void {
  back(at);
  remove([id], `${label} is in the trash`);
}

/** The address of something that is not here: deleted, or never was. */
function Gone() {
  const actions = (
    <a class="button" href="/trash">
      Look in the trash
    </a>
  );
  return (
    <Empty title="This is not here" actions={actions}>
      It may have been deleted on another device.
    </Empty>
  );
}
