import { Hono } from "hono";
import { problemBody } from "../../functions/http/problems.ts";
import { builtClient, docs } from "./client.ts";
import { guard } from "./guard.ts";
import { withSafeHeaders } from "./headers.ts";

type Fetch = (request: Request) => Response | Promise<Response>;
type Api = { readonly fetch: Fetch; readonly auth?: Fetch };

type Site = { readonly api: Api; readonly client: string; readonly port: number };

/** Everything the local instance answers: the API and the client, on one address. */
export function createSite({ api, client, port }: Site): Hono {
  const files = builtClient(client);
  return (
    new Hono()
      .use(withSafeHeaders(), guard(port))
      .get(docs, files)
      .all("/api/*", (c) => api.fetch(c.req.raw))
      .get("/calendar/:file{.+\\.ics}", (c) => api.fetch(c.req.raw))
      // An instance that nobody signs in to has no sessions: that is what the client asks it.
      .all("/auth/*", (c) => api.auth?.(c.req.raw) ?? c.body(null, c.req.path === "/auth/session" ? 204 : 404))
      .get("*", files)
      .all("*", (c) => {
        if (c.req.method !== "GET" && c.req.method !== "HEAD") {
          c.header("allow", "GET, HEAD");
          return c.json(problemBody("method_not_allowed", "The client's files can only be read."), 405);
        }
        return c.text(c.req.path === "/" ? "The client is not built yet: npm start builds it.\n" : "Not found\n", 404);
      })
  );
}
