import type { MiddlewareHandler } from "hono";
import { problemBody } from "../../functions/http/problems.ts";
import { type ProblemCode, problemStatus } from "../../shared/problem.ts";

/**
 * The instance asks nobody to sign in, so it must answer its own pages and this computer's programs only. A foreign
 * Host is a name that somebody pointed at this computer (DNS rebinding); a foreign Origin is another site's page.
 */
export function guard(port: number): MiddlewareHandler {
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`, ...(port === 80 ? ["127.0.0.1", "localhost"] : [])]);
  return async function refuseForeign(c, next) {
    const host = c.req.header("host") ?? "";
    if (!hosts.has(host))
      return refusal("misdirected", `Open Readyline at http://127.0.0.1:${port}, not at this name.`);
    if (c.req.path.startsWith("/api/") && isForeign(c.req.raw.headers, host)) {
      return refusal("forbidden", "Pages of other sites may not use this instance.");
    }
    return next();
  };
}

function isForeign(headers: Headers, host: string): boolean {
  const origin = headers.get("origin");
  if (origin !== null && origin !== `http://${host}`) return true;
  const site = headers.get("sec-fetch-site"); // a program other than a browser sends none
  return site !== null && site !== "same-origin" && site !== "none";
}

function refusal(code: ProblemCode, detail: string): Response {
  return new Response(JSON.stringify(problemBody(code, detail)), {
    status: problemStatus[code],
    headers: { "content-type": "application/problem+json" },
  });
}
