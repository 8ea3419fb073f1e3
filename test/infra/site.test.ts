import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { createSite } from "../../infra/local/site.ts";
import { freshFolder } from "../support/folder.ts";

let site: ReturnType<typeof createSite>;

beforeEach(() => {
  const client = freshFolder();
  mkdirSync(join(client, "assets"));
  mkdirSync(join(client, ".vite"));
  writeFileSync(join(client, "index.html"), "<title>Readyline</title>");
  writeFileSync(join(client, "assets/main-4f2a.js"), "go()");
  writeFileSync(join(client, ".vite/manifest.json"), "{}");
  site = createSite({ client, port: 4280, api: { fetch: () => Response.json({ secret: true }) } });
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = "GET") =>
  site.request(`http://127.0.0.1:4280${path}`, { method, headers: { host: "127.0.0.1:4280", ...headers } });

test.each(["/", "/applications", "/applications/app_01J9", "/people?q=a.b"])(
  "the view %s gets the page, asked for anew each time",
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(await response.text()).toBe("<title>Readyline</title>");
  },
);

test("a file whose name carries its hash is kept for good", async () => {
  const response = await get("/assets/main-4f2a.js");
  expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test("a page that the browser has is not sent again", async () => {
  const etag = (await get("/")).headers.get("etag") ?? "";
  const again = await get("/", { "if-none-match": etag });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test.each([
  "/assets/gone.js",
  "/assets/gone",
  "/favicon.ico",
  "/.vite/manifest.json",
  "/../package.json",
  "/%2e%2e/package.json",
  "/..%2fpackage.json",
])("%s is not found, and not taken for a view", async (path) => {
  expect((await get(path)).status).toBe(404);
});

test("the client's files can only be read", async () => {
  const response = await get("/applications", {}, "POST");
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  expect((await get("/applications", {}, "HEAD")).status).toBe(200);
});

test.each(["/", "/assets/main-4f2a.js", "/assets/gone.js", "/api/health"])(
  "%s carries the safe headers",
  async (path) => {
    const { headers } = await get(path);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  },
);

test.each([
  "evil.example",
  "evil.example:4280",
  "127.0.0.1",
  "127.0.0.1:4281",
  "127.0.0.1:4280.evil.example",
  "[::1]:4280",
  "",
])("a request to the name %j is refused, also for a page", async (host) => {
  for (const path of ["/api/health", "/", "/assets/main-4f2a.js"]) {
    const response = await get(path, { host });
    expect(response.status).toBe(421);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await response.json()).toMatchObject({ code: "misdirected", status: 421 });
  }
});

test.each([
  [{ origin: "https://evil.example" }],
  [{ origin: "http://127.0.0.1:5173" }],
  [{ origin: "http://localhost:4280" }],
  [{ origin: "https://127.0.0.1:4280" }],
  [{ origin: "null" }],
  [{ "sec-fetch-site": "cross-site" }],
  [{ "sec-fetch-site": "same-site" }],
])("the API refuses a page of another site: %j", async (headers) => {
  const response = await get("/api/contacts", headers);
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ code: "forbidden", status: 403 });
});

test.each([
  [{}],
  [{ host: "localhost:4280" }],
  [{ origin: "http://127.0.0.1:4280", "sec-fetch-site": "same-origin" }],
  [{ host: "localhost:4280", origin: "http://localhost:4280" }],
  [{ "sec-fetch-site": "none" }],
])("the API answers its own page, the address bar and this computer's programs: %j", async (headers) => {
  expect((await get("/api/contacts", headers)).status).toBe(200);
});

test("a link from another site may open the page", async () => {
  expect((await get("/applications", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" })).status).toBe(
    200,
  );
});

test("an instance whose client is not built says so", async () => {
  const bare = createSite({ client: "/nowhere", port: 4280, api: { fetch: () => new Response() } });
  const response = await bare.request("http://127.0.0.1:4280/", { headers: { host: "127.0.0.1:4280" } });
  expect([response.status, await response.text()]).toEqual([
    404,
    "The client is not built yet: npm start builds it.\n",
  ]);
});
