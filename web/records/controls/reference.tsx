import type { KindName } from "../../../shared/names.ts";
import type { ControlProps } from "../../ui/field.tsx";
import s from "../records.module.css";
import { nameOf } from "../shown.ts";
import { Pick } from "./pick.tsx";
import { listIn, putAt, type Slot } from "./slot.ts";
import { Chips } from "./tags.tsx";

type Props = { readonly control: ControlProps; readonly kind: KindName; readonly slot: Slot };

/** Another record, found by its name. */
export function Reference({ control, kind, slot }: Props) {
  const id = typeof slot.value === "string" ? slot.value : undefined;
  return (
    <Pick
      control={control}
      name={slot.path}
      required={slot.required}
      kind={kind}
      shown={id ? nameOf(id) : ""}
      except={id ? [id] : []}
      pick={slot.set}
      clear={() => slot.set(undefined)}
    />
  );
}

/** Several of them. */
export function References({ control, kind, slot }: Props) {
  const ids = listIn(slot.value).map(String);
  return (
    <div class={s.chips}>
      <Chips
        entries={ids.map((id) => ({ key: id, label: nameOf(id) }))}
        remove={(n) => slot.set(putAt(ids, n, undefined))}
      />
      <Pick
        control={control}
        name={slot.path}
        required={slot.required && ids.length === 0}
        kind={kind}
        shown=""
        except={ids}
        pick={(id) => slot.set([...ids, id])}
        clear={() => {}}
      />
    </div>
  );
}
