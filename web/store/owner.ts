const key = "readyline-owner";
/** In the place of an owner where the instance asks nobody to sign in. */
const nobody = "-";

/** Stands in where the browser keeps nothing. */
let here: string | undefined;

/** Whose records this device keeps; nothing where nobody signs in, and as long as nobody has. */
export function ownerHere(): string | undefined {
  const owner = kept();
  return owner === nobody ? undefined : owner;
}

/** Whether the device knows whether there is sign-in at all. */
export const isMet = () => kept() !== undefined;

/** From now on the records here are this owner's; without one, those of an instance that asks nobody to sign in. */
export function meet(owner = nobody): void {
  here = owner;
  attempt(() => localStorage.setItem(key, owner));
}

/** The device knows nobody any more. */
export function forgetOwner(): void {
  here = undefined;
  attempt(() => localStorage.removeItem(key));
}

/** Asked anew each time: another tab may have changed it. */
function kept(): string | undefined {
  return attempt(() => localStorage.getItem(key)) ?? here;
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined; // storage is switched off or full: it lasts as long as the page, like the records
  }
}
