import { afterAll, expect, test } from "vitest";
import { returnPath } from "../../functions/auth/return-path.ts";
import { freshTable } from "../support/api.ts";
import { type Browser, instanceOn, origin, startIssuer } from "../support/sign-in.ts";

const provider = await startIssuer();
const table = await freshTable();
afterAll(() => provider.stop());
const open = () => instanceOn({ table, issuer: provider.issuer.url ?? "" });

const evil = "https://evil.example";
/** What a request says of the page that sent it; an empty text takes away what browsers say. */
const pages: readonly (readonly [says: string, headers: Record<string, string>, isOurs: boolean])[] = [
  ["same-origin", { "sec-fetch-site": "same-origin" }, true],
  ["same-origin and our origin", { "sec-fetch-site": "same-origin", origin }, true],
  ["our origin alone, as older browsers do", { "sec-fetch-site": "", origin }, true],
  ["nothing", { "sec-fetch-site": "" }, false],
  ["cross-site", { "sec-fetch-site": "cross-site" }, false],
  ["cross-site, with our origin", { "sec-fetch-site": "cross-site", origin }, false],
  [
    "same-site, as another name of the same domain",
    { "sec-fetch-site": "same-site", origin: "https://x.example.com" },
    false,
  ],
  ["none, as a typed address", { "sec-fetch-site": "none" }, false],
  ["another origin", { "sec-fetch-site": "", origin: evil }, false],
  ["another origin, but same-origin", { "sec-fetch-site": "same-origin", origin: evil }, false],
  ["an origin that is hidden", { "sec-fetch-site": "", origin: "null" }, false],
  ["our origin without encryption", { "sec-fetch-site": "", origin: origin.replace("https", "http") }, false],
  ["our origin with a port", { "sec-fetch-site": "", origin: `${origin}:8443` }, false],
  [
    "the gateway's origin",
    { "sec-fetch-site": "", origin: "https://abc.execute-api.eu-central-1.amazonaws.com" },
    false,
  ],
];

test.each(pages)("a write by a page that says %s", async (_, headers, isOurs) => {
  const browser = open().browser();
  await browser.signIn();
  const { id } = await (await browser.post("/api/contacts", { name: "Ada" })).json();
  const json = { "content-type": "application/json", ...headers };
  const writes: readonly (readonly [method: string, path: string, body?: string])[] = [
    ["POST", "/api/contacts", '{"name":"Eve"}'],
    ["PATCH", `/api/contacts/${id}`, '{"name":"Eve"}'],
    ["POST", "/api/batch", '{"operations":[]}'],
    ["POST", "/api/tokens", '{"name":"Eve"}'],
    ["DELETE", `/api/contacts/${id}`],
    ["DELETE", "/auth/sessions/ses_none"],
    ["POST", "/auth/logout"],
  ];
  const answers = [];
  for (const [method, path, body] of writes)
    answers.push((await browser.send(path, { method, headers: json, ...(body && { body }) })).status);
  expect(answers.filter((status) => status === 403)).toHaveLength(isOurs ? 0 : writes.length);
});

const kept = [
  "/",
  "/today",
  "/applications?as=list&stage=offer",
  "/applications/app_1#notes",
  "/a%20b",
  "/a@b",
  "/a:b",
  "/?q=//x",
];
const refused = [
  ...[undefined, "", "today", "https://evil.example", "HTTPS://EVIL.EXAMPLE", "//evil.example", "///evil.example"],
  ...["/\\evil.example", "\\\\evil.example", "/\t/evil.example", "/\n/evil.example", "/%09/\u0000", "\t//evil.example"],
  ...["/./\\evil.example", "/.//evil.example", "/..//evil.example", "/%2e//evil.example", "/a/..//evil.example"],
  ...[
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "mailto:a@b",
    "http:evil.example",
    "https:/evil.example",
  ],
  ...["?x=1", "#x", " /today", "/today /x", "/ünicode", "/\u2028", "@evil.example", ".evil.example", ":80/x"],
  ...[
    "/auth/login",
    "/auth/logout",
    "/AUTH/login",
    "/api/export",
    "/api",
    "/auth",
    "/x/../auth/login",
    "/%2e%2e/api/export",
  ],
  ...[`/${"a".repeat(1_000)}`],
];

test.each(kept)("signing in leads back to %j", (path) => {
  expect(returnPath(path)).toBe(path);
});

test.each(refused)("signing in does not lead to %j", (path) => {
  expect(returnPath(path)).toBe("/");
});

test("what is asked for comes back only as it was checked", async () => {
  const follow = async (asked: string) => (await open().browser().signIn(asked)).headers.get("location");
  expect(await follow("//evil.example/%2f..")).toBe("/");
  expect(await follow("/calendar?month=2026-11")).toBe("/calendar?month=2026-11");
});

test("the Host of a request changes nothing: neither where the issuer sends people, nor whose pages may write", async () => {
  const browser = open().browser();
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example", forwarded: "host=evil.example" };
  const login = await browser.send("/auth/login", { headers });
  expect(new URL(login.headers.get("location") ?? "").searchParams.get("redirect_uri")).toBe(`${origin}/auth/callback`);
  await browser.signIn();
  const write = await browser.send("/auth/logout", {
    method: "POST",
    headers: { ...headers, "sec-fetch-site": "", origin: "https://evil.example" },
  });
  expect(write.status).toBe(403);
});

test("too many sign-ins of one visitor are refused for a while, and other visitors are not", async () => {
  const instance = open();
  const [busy, other] = [instance.browser(), instance.browser()];
  const first = await statuses(busy, 120);
  expect([...new Set(first)]).toEqual([302, 429]);
  expect(first.filter((status) => status === 302)).toHaveLength(100);
  const refusal = await busy.get("/auth/login");
  expect(Number(refusal.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refusal.json()).toMatchObject({ code: "too_many_requests" });
  expect((await other.get("/auth/login")).status).toBe(302);
  const secondFunction = instanceOn({ table, issuer: provider.issuer.url ?? "", clock: instance.clock });
  expect((await secondFunction.browser().get("/auth/login")).status).toBe(302);
  instance.clock.advance(600_000);
  expect((await busy.get("/auth/login")).status).toBe(302);
});

test("every answer forbids keeping, sniffing and framing it, refusals included", async () => {
  const browser = open().browser();
  await browser.signIn();
  const asked: readonly (readonly [method: string, path: string])[] = [
    ...(["/auth/login", "/auth/callback", "/auth/session", "/auth/sessions", "/auth/none"] as const).map(
      (path) => ["GET", path] as const,
    ),
    ...(["/api/contacts", "/api/none", "/api/export", "/api/health", "/api/tokens", "/api/changes"] as const).map(
      (path) => ["GET", path] as const,
    ),
    ...[["POST", "/auth/session"] as const, ["DELETE", "/api/health"] as const, ["POST", "/auth/logout"] as const],
    ["GET", "/api/contacts"], // signed out by now
  ];
  for (const [method, path] of asked) {
    const { headers } = await browser.send(path, { method });
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("cache-control"), path).toMatch(/no-store|no-cache/);
    expect(headers.get("access-control-allow-origin"), path).toBeNull();
    if (path.startsWith("/auth/"))
      expect(headers.get("content-security-policy"), path).toContain("frame-ancestors 'none'");
  }
});

test("no line of the log has a secret: no cookie, code, state, token or address of a callback", async () => {
  const instance = open();
  const browser = instance.browser();
  const back = await browser.begin();
  const secrets = [...browser.cookies.values(), ...back.searchParams.values()];
  await browser.finish(back);
  secrets.push(...browser.cookies.values());
  const { token } = await (await browser.post("/api/tokens", { name: "Script" })).json();
  secrets.push(token, "s3cret", "johndoe");
  await browser.finish(back); // a replay is refused, and noted
  const again = await browser.begin();
  again.searchParams.set("state", "forged");
  await browser.finish(again);
  await browser.send("/api/contacts", { headers: { authorization: `Bearer ${token}x` } });
  const text = JSON.stringify(instance.logged);
  expect(instance.logged.length).toBeGreaterThan(0);
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/code=|state=|callback\?/);
});

async function statuses(browser: Browser, count: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (let n = 0; n < count; n++) found.push((await browser.get("/auth/login")).status);
  return found;
}
