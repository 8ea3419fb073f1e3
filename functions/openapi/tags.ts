import type { Kind } from "../../shared/kind.ts";
import { purposes } from "../../shared/purposes.ts";

export const tagOf = ({ path }: Pick<Kind, "path">) => sentence(path.replaceAll("-", " "));

/** The parts of the API, in the order in which they are read. */
export function tagsOf(kinds: readonly Kind[]) {
  return [
    ...kinds.map((kind) => ({ name: tagOf(kind), description: purposes[kind.name] ?? "" })),
    { name: "Profile", description: purposes.profile ?? "" },
    { name: "At a glance", description: "What is due, and what became of the applications." },
    { name: "Sync", description: "Changes in order, writes together, and the way back from the trash." },
    { name: "Data in and out", description: "Imports that can be undone, and the whole of it to take along." },
    {
      name: "Calendar",
      description: "What is dated, at a private address that calendar programs read: `/calendar/<secret>.ics`.",
    },
    { name: "Tokens", description: "Personal access tokens: how scripts come in where people sign in." },
    { name: "Instance", description: "Whether it is well, and what it can do." },
  ];
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
