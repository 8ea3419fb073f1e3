import { afterAll, expect, test } from "vitest";
import { daysMs, freshTable } from "../support/api.ts";
import { type Browser, instanceOn, nextIdToken, startIssuer } from "../support/sign-in.ts";

const provider = await startIssuer();
const table = await freshTable();
afterAll(() => provider.stop());

async function signedIn() {
  const instance = instanceOn({ table, issuer: provider.issuer.url ?? "" });
  const browser = instance.browser();
  nextIdToken(provider, ({ payload }) => Object.assign(payload, { sub: crypto.randomUUID() }));
  await browser.signIn();
  return { ...instance, browser };
}

/** A script with a token: it says nothing of a page, and has no cookies. */
function scriptOf({ fetch }: Pick<Awaited<ReturnType<typeof signedIn>>, "fetch">, token: string, address = token) {
  return (method: string, path: string, body?: unknown) =>
    fetch(
      new Request(`https://gateway.example${path}`, {
        method,
        headers: {
          ...{ authorization: `Bearer ${token}`, "x-forwarded-for": `${address}, gateway` },
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
}

const made = async (browser: Browser, fields: object = {}) =>
  await (await browser.post("/api/tokens", { name: "Script", ...fields })).json();

test("a token is shown once, and listed afterwards without its secret", async () => {
  const { browser } = await signedIn();
  const answer = await browser.post("/api/tokens", { name: "Nightly backup", scope: "read_only" });
  expect(answer.status).toBe(201);
  const { token, ...rest } = await answer.json();
  expect(token).toMatch(/^rl_[\w-]{43}$/);
  expect(rest).toEqual({
    ...{ id: expect.stringMatching(/^tok_/), name: "Nightly backup", scope: "read_only" },
    createdAt: expect.stringMatching(/Z$/),
  });
  expect((await browser.json("/api/tokens")).items).toEqual([rest]);
});

test("a script with a token reads and writes as its owner, from anywhere, and its use is noted", async () => {
  const instance = await signedIn();
  const { token } = await made(instance.browser);
  const script = scriptOf(instance, token);
  expect((await script("POST", "/api/contacts", { name: "Grace" })).status).toBe(201);
  expect((await instance.browser.json("/api/contacts")).items).toMatchObject([{ name: "Grace" }]);
  const [listed] = (await instance.browser.json("/api/tokens")).items;
  expect(Date.parse(listed.lastUsedAt)).toBeLessThanOrEqual(instance.clock.now().getTime());
});

test("a token for reading reads everything and changes nothing", async () => {
  const instance = await signedIn();
  const { token } = await made(instance.browser, { scope: "read_only" });
  const { id } = await (await instance.browser.post("/api/contacts", { name: "Grace" })).json();
  const script = scriptOf(instance, token);
  for (const path of ["/api/contacts", `/api/contacts/${id}`, "/api/export", "/api/changes?since=0"])
    expect((await script("GET", path)).status, path).toBe(200);
  const writes: readonly (readonly [method: string, path: string, body?: unknown])[] = [
    ["POST", "/api/contacts", { name: "Eve" }],
    ["PUT", `/api/contacts/${id}`, { name: "Eve" }],
    ["PATCH", `/api/contacts/${id}`, { name: "Eve" }],
    ["DELETE", `/api/contacts/${id}`],
    ["POST", "/api/batch", { operations: [] }],
    ["POST", "/api/imports?dryRun=true", {}],
    ["POST", `/api/trash/${id}/restore`],
    ["PATCH", "/api/profile", { name: "Eve" }],
    ["POST", "/api/tokens", { name: "Eve" }],
  ];
  for (const [method, path, body] of writes) {
    const answer = await script(method, path, body);
    expect(answer.status, `${method} ${path}`).toBe(403);
    expect(answer.headers.get("www-authenticate")).toContain("insufficient_scope");
  }
  expect(await instance.browser.json(`/api/contacts/${id}`)).toMatchObject({ name: "Grace", rev: 1 });
});

test("a token makes and revokes no tokens, however the path is written, and has no business with sign-in", async () => {
  const instance = await signedIn();
  const { token, id } = await made(instance.browser);
  const script = scriptOf(instance, token);
  for (const path of ["/api/tokens", "/api/%74okens", "/api/t%6fkens"])
    expect([403, 404], path).toContain((await script("POST", path, { name: "Heir" })).status);
  expect((await script("DELETE", `/api/tokens/${id}`)).status).toBe(403);
  for (const [method, path] of [
    ["GET", "/auth/session"],
    ["GET", "/auth/sessions"],
    ["DELETE", "/auth/sessions"],
    ["POST", "/auth/logout"],
    ["GET", "/auth/login"],
  ] as const)
    expect((await script(method, path)).status, path).toBe(403);
  expect((await instance.browser.json("/api/tokens")).items).toHaveLength(1);
});

test("a revoked token is refused at once, and nobody revokes another's", async () => {
  const [instance, stranger] = [await signedIn(), await signedIn()];
  const { token, id } = await made(instance.browser);
  const script = scriptOf(instance, token);
  expect((await script("GET", "/api/contacts")).status).toBe(200);
  expect((await stranger.browser.send(`/api/tokens/${id}`, { method: "DELETE" })).status).toBe(404);
  expect((await stranger.browser.json("/api/tokens")).items).toEqual([]);
  expect((await instance.browser.send(`/api/tokens/${id}`, { method: "DELETE" })).status).toBe(204);
  const refusal = await script("GET", "/api/contacts");
  expect(refusal.status).toBe(401);
  expect(refusal.headers.get("www-authenticate")).toBe('Bearer realm="Readyline", error="invalid_token"');
  expect(refusal.headers.get("content-type")).toBe("application/problem+json");
});

test("a token works until it expires, and not a second longer", async () => {
  const instance = await signedIn();
  const expiresAt = new Date(instance.clock.now().getTime() + daysMs(30)).toISOString();
  const { token } = await made(instance.browser, { expiresAt });
  const script = scriptOf(instance, token);
  instance.clock.advance(daysMs(30) - 2_000);
  expect((await script("GET", "/api/contacts")).status).toBe(200);
  instance.clock.advance(2_000);
  expect((await script("GET", "/api/contacts")).status).toBe(401);
});

const bodies: readonly (readonly [body: object, status: number])[] = [
  [{}, 422],
  [{ name: "" }, 422],
  [{ name: "x", scope: "everything" }, 422],
  [{ name: "x", expiresAt: "2020-01-01T00:00:00Z" }, 422],
  [{ name: "x", expiresAt: "tomorrow" }, 422],
  [{ name: "x", owner: "somebody" }, 422],
];

test.each(bodies)("a token that is asked for as %j is refused", async (body, status) => {
  const { browser } = await signedIn();
  expect((await browser.post("/api/tokens", body)).status).toBe(status);
});

test.each(["", "rl_", "rl_short", `rl_${"a".repeat(43)}`, `RL_${"a".repeat(43)}`, "eyJhbGciOiJub25lIn0.e30."])(
  "the token %j is nobody's",
  async (token) => {
    const instance = await signedIn();
    expect((await scriptOf(instance, token, crypto.randomUUID())("GET", "/api/contacts")).status).toBe(401);
  },
);

test("whoever tries tokens is soon not listened to, and whoever has one still is", async () => {
  const instance = await signedIn();
  const { token } = await made(instance.browser);
  const wrong = scriptOf(instance, `rl_${"a".repeat(43)}`, "guesser");
  const statuses: number[] = [];
  for (let n = 0; n < 40; n++) statuses.push((await wrong("GET", "/api/contacts")).status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(30);
  expect((await wrong("GET", "/api/contacts")).headers.get("retry-after")).toMatch(/^\d+$/);
  expect((await scriptOf(instance, token)("GET", "/api/contacts")).status).toBe(200);
});

test("fifty tokens are enough for anybody", async () => {
  const { browser } = await signedIn();
  for (let n = 0; n < 50; n++) await made(browser);
  expect((await browser.post("/api/tokens", { name: "One more" })).status).toBe(409);
});
