import { type ReadonlySignal, signal } from "@preact/signals";
import type { Stage } from "../../shared/stages.ts";

export type Overlay =
  | { readonly name: "add"; readonly stage: Stage }
  | { readonly name: "palette" }
  | { readonly name: "keys" }
  | { readonly name: "more" }
  | { readonly name: "starters" };

const open = signal<Overlay | undefined>(undefined);

/** At most one of the shell's own dialogs is open. */
export const overlay: ReadonlySignal<Overlay | undefined> = open;

/** Quick add of an application, into a stage. */
export function openAdd(stage: Stage = "saved"): void {
  open.value = { name: "add", stage };
}

export function openPalette(): void {
  open.value = { name: "palette" };
}

export function openKeys(): void {
  open.value = { name: "keys" };
}

export function openMore(): void {
  open.value = { name: "more" };
}

/** Starter lists of practice, to choose from. */
export function openStarters(): void {
  open.value = { name: "starters" };
}

/** Closes this one; what it has opened in its place stays. */
export function close(which: Overlay): void {
  if (open.peek() === which) open.value = undefined;
}
