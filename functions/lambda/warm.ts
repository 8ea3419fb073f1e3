import { cookiesOf } from "../auth/cookies.ts";
import type { HttpEvent } from "./event.ts";

/** A call that goes all the way to the table, and is then refused: nobody has this session. */
export function firstRequest(origin: string): HttpEvent {
  const { session } = cookiesOf(origin).names;
  return {
    rawPath: "/api/changes",
    rawQueryString: "since=0",
    cookies: [`${session}=nobody`],
    requestContext: { http: { method: "GET" } },
  };
}
