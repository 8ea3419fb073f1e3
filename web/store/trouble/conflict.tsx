import { render } from "preact";
import { Dialog } from "../../ui/dialog.tsx";
import type { Clash } from "../merge.ts";
import type { Entity } from "../records.ts";
import styles from "./conflict.module.css";
import { fieldWord, valueText } from "./field-text.ts";
import type { Choice } from "./held.ts";
import { nameOf } from "./name.ts";

/** Shows both versions, field by field. Answers with the one to keep. */
export function askWhichToKeep(theirs: Entity, clashes: readonly Clash[]): Promise<Choice> {
  const host = document.body.appendChild(document.createElement("div"));
  return new Promise((answer) => {
    const choose = (choice: Choice) => {
      render(null, host);
      host.remove();
      answer(choice);
    };
    render(<Conflict name={nameOf(theirs)} clashes={clashes} choose={choose} />, host);
  });
}

type Props = {
  readonly name: string;
  readonly clashes: readonly Clash[];
  readonly choose: (choice: Choice) => void;
};

function Conflict({ name, clashes, choose }: Props) {
  const title = `${name} was changed elsewhere too`;
  return (
    <Dialog label={title} class={styles.conflict} onClose={() => choose("later")}>
      <div class="body">
        <h2>{title}</h2>
        <p>Both versions are safe. Which one is right?</p>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">Field</span>
              </th>
              <th scope="col">Yours</th>
              <th scope="col">Theirs</th>
            </tr>
          </thead>
          <tbody>
            {clashes.map(({ path, mine, theirs }) => (
              <tr key={path}>
                <th scope="row">{fieldWord(path)}</th>
                <td>{valueText(mine)}</td>
                <td>{valueText(theirs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <footer>
          <button type="button" class="button" onClick={() => choose("theirs")}>
            Keep theirs
          </button>
          <button type="button" class="button primary" onClick={() => choose("mine")}>
            Keep mine
          </button>
        </footer>
      </div>
    </Dialog>
  );
}
