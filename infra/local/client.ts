import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import type { MiddlewareHandler } from "hono";

type File = { readonly body: Uint8Array<ArrayBuffer>; readonly headers: Readonly<Record<string, string>> };

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves the built client from memory: it is small, and a path that is not in it reaches no file. Addresses of views
 * get the page itself; a missing file is 404, so that a broken link is not taken for a page.
 */
export function builtClient(folder: string): MiddlewareHandler {
  const files = readClient(folder);
  const page = files.get("/index.html");
  return async function serveClient(c, next) {
    const { path } = c.req;
    const file = path === docs ? files.get("/docs.html") : (files.get(path) ?? (isView(path) ? page : undefined));
    if (!file) return next();
    if (c.req.header("if-none-match") === file.headers.etag)
      return new Response(null, { status: 304, headers: file.headers });
    return new Response(file.body, { headers: file.headers });
  };
}

/** Where the API's documentation is, beside the API. */
export const docs = "/api/docs";

const isView = (path: string) => !path.startsWith("/assets/") && extname(path) === "";

function readClient(folder: string): ReadonlyMap<string, File> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(folder, path).split(sep).join("/")}`, path] as const)
      .filter(([address]) => !address.includes("/.")) // the build's own notes
      .map(([address, path]) => [address, readFile(address, path)]),
  );
}

function readFile(address: string, path: string): File {
  const body = new Uint8Array(readFileSync(path));
  return {
    body,
    headers: {
      "content-type": types[extname(path)] ?? "application/octet-stream",
      "content-length": String(body.byteLength),
      // Names under assets/ carry a hash of their content; everything else is asked for anew, and answered by 304.
      "cache-control": address.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    },
  };
}
