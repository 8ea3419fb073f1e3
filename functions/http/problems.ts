import type { Context, ErrorHandler, Hono, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { clipped } from "../../shared/check.ts";
import { Problem, type ProblemBody, type ProblemCode, problemStatus } from "../../shared/problem.ts";
import { Stale } from "../store/operation.ts";
import { shown } from "../store/record.ts";
import type { Env } from "./env.ts";

/** Where an error becomes a response. What nobody foresaw is logged, and answered blandly with the request's id. */
export function onError(log: (line: Readonly<Record<string, unknown>>) => void): ErrorHandler<Env> {
  return (error, c) => {
    if (error instanceof Problem) return respond(c, error);
    if (error instanceof HTTPException && error.status < 500)
      return respond(c, new Problem("bad_request", error.message));
    const requestId = c.get("requestId");
    log({
      level: "error",
      requestId,
      method: c.req.method,
      path: c.req.path,
      error: String(error),
      stack: error.stack,
    });
    return respond(
      c,
      new Problem("internal", `Something went wrong on our side. Quote ${requestId} when you report it.`),
    );
  };
}

/** 405 with what is allowed where only the method is wrong, else 404. */
export function onNotFound(app: Hono<Env>): NotFoundHandler<Env> {
  let routes: readonly { readonly method: string; readonly pattern: RegExp }[] | undefined;
  return (c) => {
    routes ??= app.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => ({ method, pattern: patternOf(path) }));
    const allowed = new Set(routes.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method));
    if (allowed.size === 0) return respond(c, new Problem("not_found", `There is nothing at ${clipped(c.req.path)}.`));
    if (allowed.has("GET")) allowed.add("HEAD");
    c.header("Allow", [...allowed].sort().join(", "));
    return respond(c, new Problem("method_not_allowed", `${c.req.method} is not possible at ${clipped(c.req.path)}.`));
  };
}

const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  410: "Gone",
  412: "Precondition Failed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  421: "Misdirected Request",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** The body of a problem: `type` says no more than `code`, as RFC 9457 allows. */
export function problemBody(code: ProblemCode, detail: string, issues?: ProblemBody["issues"]): ProblemBody {
  const status = problemStatus[code];
  return { type: "about:blank", title: titles[status] ?? "Error", status, code, detail, ...(issues && { issues }) };
}

function respond(c: Context, problem: Problem): Response {
  const current = problem instanceof Stale && problem.current ? { current: shown(problem.current) } : {};
  const body = { ...problemBody(problem.code, problem.message, problem.issues), ...current };
  c.header("Content-Type", "application/problem+json");
  if (problem.code === "busy" || problem.code === "too_many_requests") c.header("Retry-After", "1");
  if (problem.code === "unauthenticated") c.header("WWW-Authenticate", 'Bearer realm="Readyline"');
  for (const [name, value] of Object.entries(problem.headers)) c.header(name, value);
  return c.body(JSON.stringify(body), problemStatus[problem.code]);
}

/** The paths that a route like `/api/skills/:id` answers. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:[^/]+\{\.\+\}/g, ".+").replace(/:[^/]+/g, "[^/]+")}$`);
}
