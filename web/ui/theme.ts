import { effect } from "@preact/signals";
import { stored } from "./stored.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** public/theme.js reads the same key before the first paint. */
const { choice, choose } = stored<Theme>("theme", themes);
export const theme = choice;
export const setTheme = choose;

/** Keeps the document in the chosen theme from now on. */
export function followTheme(): void {
  effect(() => {
    const root = document.documentElement;
    if (theme.value === "system") delete root.dataset.theme;
    else root.dataset.theme = theme.value;
    // The browser's own frame takes the colour of the canvas as it is now.
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      const shown = theme.value === "system" ? systemTheme(meta.media) : theme.value;
      meta.content = shown === "dark" ? "#0c0d0f" : "#f3f4f7";
    }
  });
}

const systemTheme = (media: string) => (media.includes("dark") ? "dark" : "light");

/** From light to dark or back, whichever is on the screen. */
export function flipTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const shown = theme.peek() === "system" ? system : theme.peek();
  setTheme(shown === "dark" ? "light" : "dark");
}
