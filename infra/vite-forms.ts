import type { Plugin } from "vite";
import { formOf } from "../shared/form.ts";
import { kindNamed } from "../shared/kinds.ts";
import { names } from "../shared/names.ts";
import { purposes } from "../shared/purposes.ts";

const id = "virtual:forms";

/**
 * Gives the client the form of every kind as data, in a chunk of its own: the schemas that it is read off, and the
 * library under them, stay out of the browser.
 */
export function forms(): Plugin {
  return {
    name: "readyline-forms",
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) =>
      asked === `\0${id}`
        ? `export const forms = JSON.parse(${JSON.stringify(JSON.stringify(everyForm()))});`
        : undefined,
  };
}

function everyForm() {
  const kinds = Object.keys(names).flatMap((name) => kindNamed(name) ?? []);
  return Object.fromEntries(kinds.map((kind) => [kind.name, { ...formOf(kind), purpose: purposes[kind.name] ?? "" }]));
}
