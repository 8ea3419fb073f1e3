import { type ReadonlySignal, signal } from "@preact/signals";

/** A choice kept in this browser. Where storage is switched off it lasts as long as the page. */
export function stored<T extends string>(key: string, choices: readonly [T, ...T[]]): Stored<T> {
  const kept = choices.find((choice) => choice === read(key));
  const choice = signal<T>(kept ?? choices[0]);
  return {
    choice,
    choose(next) {
      choice.value = next;
      write(key, next);
    },
  };
}

type Stored<T> = { readonly choice: ReadonlySignal<T>; readonly choose: (next: T) => void };

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is full or switched off: the choice holds for this page.
  }
}
