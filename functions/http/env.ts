import type { Store } from "../store/store.ts";
import type { Tokens } from "../store/tokens.ts";

/** Who asks. `byToken`: a token let them in, and not they themselves. */
export type Identity = { readonly owner: string; readonly byToken?: true };

/** What is in place before a route runs. */
export type Env = {
  Variables: { store: Store; tokens: Tokens; identity: Identity; requestId: string; timeZone: string };
};
