import { ApiError, ask, Unreachable } from "../store/api.ts";
import { forgetPerson } from "../store/sync.ts";
import { toastError } from "../ui/toast.tsx";

/** Ends the session, leaves nothing on the device, and goes where the issuer ends its own. */
export async function signOut(): Promise<void> {
  await leaving(async () => (await ask<{ readonly next: string }>("POST", "/auth/logout")).next);
}

/** On every device, this one included. */
export async function signOutEverywhere(): Promise<void> {
  await leaving(async () => {
    await ask("DELETE", "/auth/sessions");
    return "/";
  });
}

async function leaving(end: () => Promise<string>): Promise<void> {
  try {
    await leave(await end());
  } catch (error) {
    if (!(error instanceof ApiError || error instanceof Unreachable)) throw error;
    toastError("You are not signed out: that needs a connection.");
  }
}

/** The answer asks the browser to clear everything; not every browser does, so the page does it too. */
async function leave(next: string): Promise<void> {
  await forgetPerson();
  localStorage.clear();
  sessionStorage.clear();
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  location.replace(next);
}
