const still = matchMedia("(prefers-reduced-motion: reduce)");

/** Runs a state change inside a view transition, where the browser has them and the person wants motion. */
export async function transition(update: () => void): Promise<void> {
  if (!document.startViewTransition || still.matches) return update();
  await document.startViewTransition(async () => {
    update();
    await new Promise((drawn) => setTimeout(drawn)); // Preact draws in a microtask
  }).updateCallbackDone;
}
