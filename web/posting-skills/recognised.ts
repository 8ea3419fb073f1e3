import { type ReadonlySignal, signal, useComputed } from "@preact/signals";
import type { RecognisedSkill } from "../../shared/skills/recognise.ts";

/** The recogniser, once it is here: with its catalogue it is a chunk of its own. */
const recognise = signal<((text: string) => readonly RecognisedSkill[]) | undefined>(undefined);

/** The skills that a text names; none until the recogniser is here. */
export function useRecognised(text: ReadonlySignal<string>): ReadonlySignal<readonly RecognisedSkill[]> {
  void load();
  return useComputed(() => (text.value && recognise.value ? recognise.value(text.value) : []));
}

async function load(): Promise<void> {
  if (recognise.peek()) return;
  try {
    const chunk = await import("../../shared/skills/recognise.ts");
    recognise.value = chunk.recogniseSkills;
  } catch {
    // Without a network a posting has no skills for now; they are recognised when it is looked at again.
  }
}
