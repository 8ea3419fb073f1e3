import { createApp } from "../../functions/app.ts";
import { bySession, byToken } from "../../functions/auth/identify.ts";
import type { SignIn } from "../../functions/auth/routes.ts";
import { describeApi } from "../../functions/openapi.ts";
import { limitsIn } from "../../functions/store/limits.ts";
import { sessionsIn } from "../../functions/store/sessions.ts";
import { createTable, openTable } from "../../functions/store/table.ts";
import { tokensIn } from "../../functions/store/tokens.ts";
import { kinds } from "../../shared/kinds.ts";

type Fetch = (request: Request) => Response | Promise<Response>;

export type LocalApi = {
  readonly fetch: Fetch;
  /** Sign-in, where there is one. */
  readonly auth?: Fetch;
  readonly close: () => void;
};

/** Sign-in for an instance that asks for it, and where that instance is opened. */
export type LocalSignIn = Pick<SignIn, "origin" | "issuer" | "guests">;

type Surroundings = {
  readonly endpoint: string;
  readonly now: () => Date;
  readonly timeZone: string;
  readonly version: string;
  /** Each local instance may have a table of its own on an engine that it shares. */
  readonly tableName?: string;
  readonly signIn?: LocalSignIn;
};

/** The API as one person has it on their own computer: everything is theirs, and nobody signs in unless told. */
export async function openApi({
  endpoint,
  tableName = "readyline",
  signIn,
  ...given
}: Surroundings): Promise<LocalApi> {
  const table = openTable(tableName, { endpoint });
  await createTable(table);
  const { now } = given;
  const [sessions, tokens, limits] = [sessionsIn(table, now), tokensIn(table, now), limitsIn(table, now)];
  const log = (line: Readonly<Record<string, unknown>>) => console.error(JSON.stringify(line));
  const without = signIn ? bySession({ sessions, origin: signIn.origin }) : () => ({ owner: "local" });
  let document: string | undefined;
  const app = createApp({
    table,
    ...given,
    ...{ tokens, log, identify: byToken({ tokens, limits, without }) },
    openApi: () => (document ??= JSON.stringify(describeApi(kinds, given.version))),
  });
  const routes = signIn && (await import("../../functions/auth/routes.ts")); // which nobody else needs in memory
  const auth = signIn && routes?.signInRoutes({ table, now, sessions, limits, log, ...signIn });
  return {
    fetch: (request) => app.fetch(request),
    ...(auth && { auth: (request) => auth.fetch(request) }),
    close: () => table.client.destroy(),
  };
}
