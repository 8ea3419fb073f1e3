import { Problem } from "../../shared/problem.ts";
import type { Identity } from "../http/env.ts";
import type { Limit, Limits } from "../store/limits.ts";
import type { Sessions } from "../store/sessions.ts";
import type { Tokens } from "../store/tokens.ts";
import { addressesOf } from "./addresses.ts";
import { cookieIn, cookiesOf } from "./cookies.ts";
import { isFrom, isSafe } from "./origin.ts";

type Identify = (request: Request) => Promise<Identity> | Identity;

/** Wrong tokens from one address, before it is not even looked them up any more. */
const wrongTokens: Limit = { what: "wrong token", most: 30, seconds: 300 };

type Known = { readonly tokens: Tokens; readonly limits: Limits; readonly without: Identify };

/** Lets tokens in, and leaves requests without one to another way. */
export function byToken({ tokens, limits, without }: Known): Identify {
  return async function identify(request) {
    const secret = bearerOf(request);
    if (secret === undefined) return await without(request);
    const { visitor } = addressesOf(request);
    if (!tokens.isKnown(secret)) limits.check(wrongTokens, visitor);
    const token = isToken(secret) ? await tokens.find(secret) : undefined;
    if (!token) {
      await limits.count(wrongTokens, visitor);
      throw new Problem("unauthenticated", "This token is not valid: it may have expired, or been revoked.", {
        headers: { "WWW-Authenticate": 'Bearer realm="Readyline", error="invalid_token"' },
      });
    }
    if (token.scope === "read_only" && !isSafe(request))
      throw new Problem("forbidden", "This token is for reading only.", {
        headers: { "WWW-Authenticate": 'Bearer realm="Readyline", error="insufficient_scope"' },
      });
    return { owner: token.owner, byToken: true };
  };
}

/** Lets people in who have signed in, from pages of ours alone. */
export function bySession({ sessions, origin }: { readonly sessions: Sessions; readonly origin: string }): Identify {
  const { session: name } = cookiesOf(origin).names;
  return async function identify(request) {
    const secret = cookieIn(request, name);
    const session = secret && (await sessions.find(secret));
    if (!session) throw new Problem("unauthenticated", "Sign in to go on.");
    if (!isSafe(request) && !isFrom(origin, request))
      throw new Problem("forbidden", "Pages of other sites may not change anything here.");
    const expected = request.headers.get("readyline-owner");
    if (expected !== null && expected !== session.owner)
      throw new Problem("unauthenticated", "Somebody else is signed in by now.");
    return { owner: session.owner };
  };
}

/** What follows `Bearer` in a request; nothing when it has none. */
export function bearerOf({ headers }: Request): string | undefined {
  const [scheme, secret = ""] = (headers.get("authorization") ?? "").trim().split(/ +/);
  return scheme?.toLowerCase() === "bearer" ? secret : undefined;
}

const isToken = (secret: string) => /^rl_[\w-]{43}$/.test(secret);
