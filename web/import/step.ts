import { computed, type ReadonlySignal } from "@preact/signals";
import { go, query } from "../router.ts";
import { backup } from "./backup.ts";
import { run } from "./run.ts";
import { review, source } from "./session.ts";
import { hasColumns, isRefused, upload } from "./upload.ts";

export const steps = ["file", "columns", "check", "import"] as const;
export type Step = (typeof steps)[number];

export const stepWord: Readonly<Record<Step, string>> = {
  file: "File",
  columns: "Columns",
  check: "Check",
  import: "Import",
};

/** The step that the address names. */
export const askedStep: ReadonlySignal<Step> = computed(
  () => steps.find((step) => step === query.value.get("step")) ?? "file",
);

/** The asked one, or the last before it that can be shown. */
export const shownStep: ReadonlySignal<Step> = computed(() => {
  const allowed = steps.slice(0, steps.indexOf(askedStep.value) + 1).filter(isOpen);
  return allowed.at(-1) ?? "file";
});

/** Whether there is something to show at a step. */
export function isOpen(step: Step): boolean {
  if (step === "file") return true;
  if (step === "import") return run.value !== undefined;
  if (backup.value) return step === "check";
  if (upload.value) return step === "columns" ? hasColumns(upload.value) : !isRefused(upload.value);
  if (!source.value) return false;
  return step === "columns" || !review.value?.refusal;
}

export function addressOfStep(step: Step): string {
  return step === "file" ? "/import" : `/import?step=${step}`;
}

export function goToStep(step: Step): void {
  go(addressOfStep(step));
}
