import { ApiError, ask, SignedOut, Unreachable } from "./api.ts";
import { catchUp, erase, readKept } from "./copy.ts";
import { readCursor } from "./device.ts";
import { pull } from "./feed.ts";
import { forgetAll, unsentWrites } from "./mirror.ts";
import { push } from "./outbox.ts";
import { forgetOwner, isMet, meet } from "./owner.ts";
import { connection, ready, wake } from "./state.ts";
import { exclusively, listen, type News, tell } from "./tabs.ts";

const everyMs = 60_000;
const longestPauseMs = 60_000;

/** Shows what the device kept, then keeps in step with the server from now on. */
export async function start(): Promise<void> {
  listen((news) => void hear(news));
  const [cursor] = await Promise.all([readCursor(), readKept(), catchUp()]);
  isFound = !isMet() && unsentWrites.size > 0;
  if (cursor) ready.value = true;
  wake.subscribe(() => void syncNow());
  addEventListener("online", () => void syncNow());
  addEventListener("focus", () => void syncNow());
  document.addEventListener("visibilitychange", syncWhileVisible);
  setInterval(syncWhileVisible, everyMs);
}

function syncWhileVisible(): void {
  if (document.visibilityState === "visible") void syncNow();
}

let running: Promise<void> | undefined;
let next: Promise<void> | undefined;

/** Sends what waits and fetches what is new. Answers when that has been tried with all that was asked before. */
export function syncNow(): Promise<void> {
  if (!running) {
    running = round().finally(() => {
      running = undefined;
    });
    return running;
  }
  next ??= running.then(() => {
    next = undefined;
    return syncNow();
  });
  return next;
}

let failures = 0;
let retry: ReturnType<typeof setTimeout> | undefined;

async function round(): Promise<void> {
  clearTimeout(retry);
  try {
    await exclusively(async () => {
      await catchUp();
      if (!isMet()) await getToKnow();
      await push();
      await pull(push);
    });
    failures = 0;
    connection.value = "ok";
  } catch (error) {
    if (error instanceof SignedOut) return; // it goes on when somebody has signed in
    connection.value = error instanceof Unreachable ? "offline" : "error";
    if (!(error instanceof Unreachable || error instanceof ApiError)) reportError(error); // nobody foresaw it
    const pause = Math.min(longestPauseMs, 1_000 * 2 ** failures++);
    retry = setTimeout(() => void syncNow(), pause * (0.75 + Math.random() / 2));
  }
}

/** Writes were found here, made on an earlier page before it could ask who makes them: whoever comes says whose. */
let isFound = false;

async function getToKnow(): Promise<void> {
  const visitor = await whoIsHere();
  if (visitor && isFound) throw new SignedOut();
  meet(visitor?.owner);
}

/** Erases the device's copy, unsent writes included, and fetches everything anew. */
export async function wipe(): Promise<void> {
  await exclusively(erase);
  await syncNow();
}

/** Who is signed in; nothing where nobody signs in. Throws `SignedOut`. */
export function whoIsHere(): Promise<Visitor | undefined> {
  return ask<Visitor | undefined>("GET", "/auth/session");
}

export type Visitor = {
  readonly owner: string;
  readonly email?: string;
  readonly createdAt: string;
  readonly endsAt: string;
};

/** Leaves nothing of anybody on the device, unsent writes included, in any tab. */
export async function forgetPerson(): Promise<void> {
  await exclusively(erase);
  forgetOwner();
  connection.value = "signed-out";
  tell({ about: "signed-out" });
}

/** What was found here is this owner's. */
export async function recognise(owner: string): Promise<void> {
  meet(owner);
  await syncNow();
}

/** Somebody else's device from now on: what it kept of another person goes, unsent writes included. */
export async function changeHands(owner: string): Promise<void> {
  await exclusively(erase);
  await recognise(owner);
}

async function hear(news: News): Promise<void> {
  if (news.about === "records") return await catchUp(news.ids);
  forgetAll();
  if (news.about === "erased") return await syncNow();
  forgetOwner();
  connection.value = "signed-out";
}
