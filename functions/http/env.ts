import type { Store } from "../store/store.ts";

/** What is in place before a route runs. */
export type Env = { Variables: { store: Store; requestId: string; timeZone: string } };
