import type { Context } from "hono";
import type { ProblemCode } from "../../shared/problem.ts";
import { problemBody } from "../http/problems.ts";

/** Why a sign-in came to nothing, as the client's sign-in screen takes it. */
export type Failure = "expired" | "not_invited" | "failed" | "unavailable";

const said: Readonly<Record<Failure, readonly [code: ProblemCode, detail: string]>> = {
  expired: ["bad_request", "This sign-in took too long, or was already used. Start again."],
  not_invited: ["forbidden", "This account may not use this instance."],
  failed: ["bad_request", "Signing in did not work. Try again."],
  unavailable: ["busy", "The sign-in service does not answer. Try again in a moment."],
};

/** Programs get a problem. A person's browser gets the same status, and goes on to the screen that says why. */
export function failed(c: Context, failure: Failure) {
  const body = problemBody(...said[failure]);
  if (!c.req.header("accept")?.includes("text/html")) {
    c.header("Content-Type", "application/problem+json");
    return c.body(JSON.stringify(body), body.status as 400); // one of those above
  }
  const to = `/today?sign-in=${failure}`;
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${to}"><title>Sign-in</title>`;
  return c.html(`${page}<p>${body.detail} <a href="${to}">Go on</a></p>`, body.status as 400);
}
