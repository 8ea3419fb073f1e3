import { cognitoSecret } from "./cognito.ts";
import type { Guests } from "./owner.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What every function is told. Throws for a setting that cannot be right, by its name. */
export function readPlace(env: Environment) {
  return { tableName: needed(env, "TABLE_NAME"), origin: originIn(env), timeZone: env.TIME_ZONE || "UTC" };
}

/** With whom people sign in, and who may. */
export function readSignIn(env: Environment, now: () => Date) {
  const issuer = needed(env, "OIDC_ISSUER");
  const { protocol, hostname } = new URL(issuer);
  if (protocol !== "https:" && !isLoopback(hostname)) throw new Error("OIDC_ISSUER must be https.");
  const clientId = needed(env, "OIDC_CLIENT_ID");
  const { OIDC_CLIENT_SECRET: secret, USER_POOL_ID: poolId } = env;
  if (!secret && !poolId) throw new Error("OIDC_CLIENT_SECRET or USER_POOL_ID must be set.");
  const clientSecret = secret ? async () => secret : cognitoSecret({ poolId: poolId ?? "", clientId, env, now });
  return { issuer: { issuer, clientId, clientSecret, origin: originIn(env) }, guests: guestsIn(env) };
}

/** In a user pool nobody signs up on their own. Anywhere else anybody might, so the owner is named. */
function guestsIn(env: Environment): Guests {
  const subjects = listIn(env.OWNER_SUBJECTS);
  const emails = listIn(env.OWNER_EMAILS).map((email) => email.toLowerCase());
  if (subjects.length + emails.length > 0) return { subjects, emails };
  if (env.USER_POOL_ID) return "everybody";
  throw new Error("OWNER_SUBJECTS or OWNER_EMAILS must say who may sign in.");
}

function originIn(env: Environment): string {
  const origin = needed(env, "PUBLIC_ORIGIN");
  const url = URL.parse(origin);
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (!isSafe || url.origin !== origin) throw new Error("PUBLIC_ORIGIN must be like https://jobs.example.com.");
  return origin;
}

function needed(env: Environment, name: string): string {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} must be set.`);
}

const isLoopback = (host: string) => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(host);

const listIn = (text = "") => text.split(/[\s,]+/).filter(Boolean);
