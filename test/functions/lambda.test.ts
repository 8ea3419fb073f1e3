import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { answering, type HttpEvent } from "../../functions/lambda/event.ts";
import { useLightWeb } from "../../functions/lambda/light-web.ts";
import { bundle } from "../../infra/bundle.ts";
import { freshTable } from "../support/api.ts";
import { atStart } from "../support/at-start.ts";

const origin = "https://jobs.example.com";
const webs = ["Node's own Request and Response", "the light ones"] as const;

/** What an app sees of an event, and what becomes of its answer. */
const app = new Hono()
  .all("/seen", async (c) => {
    const { method, url, headers } = c.req.raw;
    const parts: Uint8Array[] = [];
    for await (const part of c.req.raw.body ?? []) parts.push(part);
    return c.json({ method, url, headers: Object.fromEntries(headers), body: [...Buffer.concat(parts)] });
  })
  .all("/seen/*", (c) => c.json({ url: c.req.raw.url, path: c.req.path }))
  .get("/cookies", (c) => {
    setCookie(c, "one", "1", { path: "/", httpOnly: true });
    setCookie(c, "two", "a,b", { path: "/" });
    return c.text("two");
  })
  .get("/bytes", (c) => c.body(new Uint8Array([0, 255, 128]), 200, { "Content-Type": "application/octet-stream" }))
  .get("/large", (c) => c.json({ text: "ä".repeat(5_000) }))
  .get("/huge", (c) => c.text("x".repeat(6_000_000)))
  .get("/nothing", (c) => c.body(null, 204))
  .get("/stream", (c) => c.body(new Blob(["in ", "parts"]).stream(), 200, { "Content-Type": "text/csv" }));

const event = (method: string, rawPath: string, more: Partial<HttpEvent> = {}): HttpEvent => ({
  ...{ rawPath, rawQueryString: "", headers: {} },
  ...more,
  requestContext: { http: { method, sourceIp: "198.51.100.7" } },
});

test.each(webs)("events and answers are what they say, with %s", async (web) => {
  const { Request, Response, Headers } = globalThis;
  onTestFinished(() => void Object.assign(globalThis, { Request, Response, Headers }));
  if (web === webs[1]) useLightWeb();
  const handle = answering(app.fetch, origin);
  const json = async (given: HttpEvent) => JSON.parse((await handle(given)).body);

  const headers = { "content-type": "text/csv", "x-forwarded-for": "203.0.113.9, 198.51.100.7", host: "evil.example" };
  const post = { headers, rawQueryString: "a=1&a=2", cookies: ["one=1", "two=2"], body: "caf\u00e9" };
  expect(await json(event("POST", "/seen", post))).toEqual({
    ...{ method: "POST", url: `${origin}/seen?a=1&a=2`, body: [...Buffer.from("café")] },
    headers: expect.objectContaining({ cookie: "one=1; two=2", "x-forwarded-for": headers["x-forwarded-for"] }),
  });
  const binary = { body: Buffer.from([0, 255, 10]).toString("base64"), isBase64Encoded: true };
  expect((await json(event("PUT", "/seen", binary))).body).toEqual([0, 255, 10]);
  expect((await json(event("GET", "/seen"))).headers).toEqual({ "x-forwarded-for": "198.51.100.7" });
  expect(await json(event("GET", "/seen/a b?c#d\u00e9"))).toEqual({
    ...{ url: `${origin}/seen/a%20b%3Fc%23d%C3%A9`, path: "/seen/a b%3Fc%23dé" },
  });
  expect((await json(event("GET", "/seen//evil.example/.."))).url).toBe(`${origin}/seen//`);

  expect(await handle(event("GET", "/cookies"))).toMatchObject({
    ...{ statusCode: 200, body: "two", isBase64Encoded: false },
    cookies: ["one=1; Path=/; HttpOnly", "two=a%2Cb; Path=/"],
  });
  expect((await handle(event("GET", "/cookies"))).headers).not.toHaveProperty("set-cookie");
  expect(await handle(event("GET", "/bytes"))).toMatchObject({ body: "AP+A", isBase64Encoded: true });
  expect(await handle(event("GET", "/nothing"))).toMatchObject({ statusCode: 204, body: "", isBase64Encoded: false });
  expect(await handle(event("HEAD", "/cookies"))).toMatchObject({ statusCode: 200, body: "" });
  expect(await handle(event("GET", "/stream"))).toMatchObject({ body: "in parts", isBase64Encoded: false });

  const plain = await handle(event("GET", "/large"));
  const packed = await handle(event("GET", "/large", { headers: { "accept-encoding": "br, gzip" } }));
  expect(packed).toMatchObject({
    isBase64Encoded: true,
    headers: { "content-encoding": "gzip", vary: "Accept-Encoding" },
  });
  expect(gunzipSync(Buffer.from(packed.body, "base64")).toString()).toBe(plain.body);
  expect(packed.body.length).toBeLessThan(plain.body.length / 10);
  expect((await handle(event("GET", "/large", { headers: { "accept-encoding": "gzip;q=0" } }))).isBase64Encoded).toBe(
    false,
  );
  expect(await handle(event("GET", "/huge"))).toMatchObject({
    statusCode: 413,
    body: expect.stringContaining("too_large"),
  });
});

const folder = `.vitest/functions-${process.pid}`;
beforeAll(async () => {
  await Promise.all([bundle("api", join(folder, "api")), bundle("auth", join(folder, "auth"))]);
  return () => rmSync(folder, { recursive: true, force: true });
}, 60_000);

test("the bundled API answers an event, has read the table before, and never loads an HTTP client", async () => {
  const table = await freshTable();
  const said = inFunction("api", table.name, [
    event("GET", "/api/health"),
    event("GET", "/api/changes", { cookies: ["__Host-session=nobody"], rawQueryString: "since=0" }),
    event("POST", "/api/contacts", { headers: { "content-type": "application/json" }, body: '{"name":"Ada"}' }),
    event("GET", "/api/applications", { headers: { authorization: `Bearer rl_${"a".repeat(43)}` } }),
  ]);
  expect(said.statuses).toEqual([200, 401, 401, 401]);
  expect(said.modules.filter((name: string) => /undici/.test(name))).toEqual([]);
  expect(said.modules.some((name: string) => /internal\/dns|\bdns\b|net/.test(name))).toBe(true);
});

test("the bundled sign-in refuses pages of other sites, and signs out whoever asks from here", async () => {
  const table = await freshTable();
  const headers = (site: string) => ({ headers: { "sec-fetch-site": site } });
  const said = inFunction("auth", table.name, [
    event("POST", "/auth/logout", headers("cross-site")),
    event("POST", "/auth/logout", headers("same-origin")),
    event("GET", "/auth/session"),
    event("GET", "/auth/login"), // nobody is at the issuer's address
  ]);
  expect(said.statuses).toEqual([403, 200, 401, 503]);
});

test("what a cold start of the API reads is under 340 KB, and nothing that is rarely asked for is in it", () => {
  const read = [...atStart(join(folder, "api")).values()].join("");
  expect(Buffer.byteLength(read)).toBeLessThan(340_000);
  expect(read.match(/og:title|connected on|request_retention/gi)).toBe(null);
});

/** Runs a bundle as Lambda does, in a process of its own, and gives it events. */
function inFunction(name: "api" | "auth", tableName: string, events: readonly HttpEvent[]) {
  const program = `
    const { handler } = await import("./${name}/index.mjs");
    const results = [];
    for (const one of ${JSON.stringify(events)}) results.push(await handler(one));
    console.log(JSON.stringify({ statuses: results.map(({ statusCode }) => statusCode), modules: process.moduleLoadList }));
    process.exit(0);`;
  writeFileSync(join(folder, `${name}.mjs`), program);
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, `${name}.mjs`)], {
    encoding: "utf8",
    env: {
      ...{ PATH: process.env.PATH, TABLE_NAME: tableName, PUBLIC_ORIGIN: origin, DYNAMODB_ENDPOINT: inject("dynamo") },
      ...{ OIDC_ISSUER: "http://127.0.0.1:9", OIDC_CLIENT_ID: "x", OIDC_CLIENT_SECRET: "x", OWNER_SUBJECTS: "x" },
    },
  });
  const last = stdout.trim().split("\n").at(-1) ?? "";
  expect(last, stderr).toMatch(/^\{"statuses"/);
  return JSON.parse(last);
}
