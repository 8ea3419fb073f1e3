import { ask, Unreachable } from "../store/api.ts";
import { forgetPerson } from "../store/sync.ts";
import { toastError } from "../ui/toast.tsx";

/** Ends the session, leaves nothing on the device, and goes where the issuer ends its own. */
export async function signOut(): Promise<void> {
  try {
    const { next } = await ask<{ readonly next: string }>("POST", "/auth/logout");
    await leave(next);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    toastError("You are not signed out: that needs a connection.");
  }
}

/** On every device, this one included. */
export async function signOutEverywhere(): Promise<void> {
  await ask("DELETE", "/auth/sessions");
  await leave("/");
}

/** The answer asks the browser to clear everything; not every browser does, so the page does it too. */
async function leave(next: string): Promise<void> {
  await forgetPerson();
  localStorage.clear();
  sessionStorage.clear();
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  location.replace(next);
}
