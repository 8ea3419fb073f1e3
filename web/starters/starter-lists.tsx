import { useMemo, useState } from "preact/hooks";
import type { Practice } from "../../shared/practice.ts";
import { starterLists } from "../../shared/starters/lists.ts";
import { recordsOf } from "../store/records.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { toastError } from "../ui/toast.tsx";
import { addStarters } from "./add.ts";
import { type Chosen, countOf, partsOf, presentOf } from "./chosen.ts";
import { ListChoice } from "./list-choice.tsx";
import styles from "./starters.module.css";

/** Chooses lists, or parts of them, and adds their items to practice. */
export function StarterLists({ onClose }: { readonly onClose: () => void }) {
  const practice = recordsOf<Practice>("practice").value;
  const present = useMemo(() => presentOf(practice.values()), [practice]);
  const [chosen, setChosen] = useState<Chosen>({});
  const [isAdding, setAdding] = useState(false);
  const count = countOf(chosen, present);

  const add = async () => {
    setAdding(true);
    try {
      await addStarters(chosen);
      onClose();
    } catch {
      setAdding(false); // a list that is not on this device could not be fetched
      toastError("The lists could not be loaded. Try again when you are online.");
    }
  };

  return (
    <FormDialog
      title="Add starter lists"
      submit={count === 0 ? "Add" : `Add ${count} questions`}
      disabled={count === 0 || isAdding}
      onSubmit={add}
      onClose={onClose}
    >
      <p class={styles.lead}>Reviews bring in a few new ones a day, so a long list does not pile up.</p>
      <ul class={styles.lists}>
        {starterLists.map((list) => (
          <ListChoice
            key={list.id}
            list={list}
            parts={partsOf(list, present)}
            chosen={chosen[list.id] ?? []}
            onChoose={(names) => setChosen((before) => ({ ...before, [list.id]: names }))}
          />
        ))}
      </ul>
    </FormDialog>
  );
}
