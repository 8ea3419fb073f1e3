import { computed, type ReadonlySignal } from "@preact/signals";
import { review } from "./session.ts";
import { counted } from "./words.ts";

const delimiterWord: Readonly<Record<string, string>> = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" };

/** What the file was recognised as: "214 rows, 9 columns between semicolons, named in row 3". */
export const recognised: ReadonlySignal<string> = computed(() => {
  if (!review.value) return "";
  const { rows, columns, delimiter, headerRow } = review.value;
  const between = columns.length > 1 ? ` between ${delimiterWord[delimiter] ?? delimiter}` : "";
  const named = headerRow > 0 ? `named in row ${headerRow}` : "not named by any row";
  const count = rows.length > 0 ? `${counted(rows.length, "row")}, ` : "";
  return `${count}${counted(columns.length, "column")}${between}, ${named}`;
});
