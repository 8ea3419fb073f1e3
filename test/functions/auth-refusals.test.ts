import { createHmac, createPublicKey, createSign, generateKeyPairSync } from "node:crypto";
import { Events } from "oauth2-mock-server";
import { afterAll, expect, test } from "vitest";
import { freshTable } from "../support/api.ts";
import { type Browser, instanceOn, nextIdToken, startIssuer } from "../support/sign-in.ts";

const provider = await startIssuer();
const table = await freshTable();
const { privateKey: othersKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
afterAll(() => provider.stop());
const open = () => instanceOn({ table, issuer: provider.issuer.url ?? "" });

/** Nobody gets in, and the log has a short line on why. */
async function expectRefusal(instance: ReturnType<typeof open>, browser: Browser, answer: Response, status = 400) {
  expect(answer.status, await answer.clone().text()).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect([...browser.cookies.keys()]).not.toContain("__Host-session");
  expect((await browser.get("/api/applications")).status).toBe(401);
  expect(instance.logged.every((line) => JSON.stringify(line).length < 200)).toBe(true);
}

type Payload = Record<string, unknown>;
const forgeries: readonly (readonly [what: string, forge: (payload: Payload) => Payload | undefined])[] = [
  ["of another issuer", () => ({ iss: "https://issuer.example" })],
  ["for another client", () => ({ aud: "somebody-else" })],
  ["for several clients, none of them named as the one it is for", () => ({ aud: ["somebody-else", "third"] })],
  ["that has expired", ({ iat }) => ({ exp: Number(iat) - 600 })],
  ["that was not valid yet", ({ iat }) => ({ nbf: Number(iat) + 3600 })],
  ["with the nonce of another sign-in", () => ({ nonce: "another" })],
  ["without a subject", () => ({ sub: undefined })],
];

test.each(forgeries)("an ID token %s lets nobody in", async (_, forge) => {
  const instance = open();
  const browser = instance.browser();
  const back = await browser.begin();
  nextIdToken(provider, ({ payload }) => Object.assign(payload, forge(payload)));
  await expectRefusal(instance, browser, await browser.finish(back));
});

const signatures: readonly (readonly [what: string, forge: (token: Parts) => string])[] = [
  [
    "whose signature was changed",
    ({ head, body, signature }) => joined(head, body, `${signature.slice(0, -8)}AAAAAAAA`),
  ],
  [
    "whose content was changed after signing",
    ({ head, body, signature }) => joined(head, { ...body, sub: "owner" }, signature),
  ],
  ["that is not signed", ({ head, body }) => joined({ ...head, alg: "none" }, body, "")],
  [
    "that is signed with the public key as a secret",
    ({ head, body }) => {
      const unsigned = joined({ ...head, alg: "HS256" }, body);
      return `${unsigned}.${createHmac("sha256", publicKey()).update(unsigned).digest("base64url")}`;
    },
  ],
  [
    "that somebody else's key has signed",
    ({ head, body }) => {
      const unsigned = joined(head, body);
      return `${unsigned}.${createSign("sha256").update(unsigned).sign(othersKey, "base64url")}`;
    },
  ],
];

test.each(signatures)("an ID token %s lets nobody in", async (_, forge) => {
  const instance = open();
  const browser = instance.browser();
  const back = await browser.begin();
  let seen = 0;
  provider.service.once(Events.BeforeResponse, ({ body }: { body: { id_token: string } }) => {
    body.id_token = forge(partsOf(body.id_token));
    seen++;
  });
  await expectRefusal(instance, browser, await browser.finish(back));
  expect(seen).toBe(1);
});

test("a token endpoint that refuses, or breaks, lets nobody in", async () => {
  for (const statusCode of [400, 401, 500]) {
    const instance = open();
    const browser = instance.browser();
    const back = await browser.begin();
    provider.service.once(Events.BeforeResponse, (response) => {
      Object.assign(response, { statusCode, body: { error: "invalid_grant" } });
    });
    await expectRefusal(instance, browser, await browser.finish(back));
  }
});

test("an answer of the issuer that says no lets nobody in", async () => {
  const instance = open();
  const browser = instance.browser();
  const back = await browser.begin();
  back.searchParams.delete("code");
  back.searchParams.set("error", "access_denied");
  await expectRefusal(instance, browser, await browser.finish(back));
});

const cookies: readonly (readonly [
  what: string,
  spoil: (browser: Browser, instance: ReturnType<typeof open>) => unknown,
])[] = [
  ["is not there", (browser) => browser.cookies.clear()],
  ["was changed", (browser) => spoil(browser, (sealed) => `${sealed.slice(0, -6)}AAAAAA`)],
  ["is text of somebody's own", (browser) => spoil(browser, () => "eyJhbGciOiJub25lIn0.e30.")],
  ["has expired", (_, { clock }) => clock.advance(601_000)],
  ["is of another sign-in", (browser) => browser.get("/auth/login")],
];

test.each(cookies)("a sign-in whose cookie %s comes to nothing", async (_, spoilt) => {
  const instance = open();
  const browser = instance.browser();
  const back = await browser.begin();
  await spoilt(browser, instance);
  await expectRefusal(instance, browser, await browser.finish(back));
});

test("a sign-in that another client secret has sealed comes to nothing", async () => {
  const other = instanceOn({ table, issuer: provider.issuer.url ?? "", secret: "another-secret-another-secret" });
  const [theirs, instance] = [other.browser(), open()];
  const back = await theirs.begin();
  const browser = instance.browser();
  for (const [name, value] of theirs.cookies) browser.cookies.set(name, value);
  await expectRefusal(instance, browser, await browser.finish(back));
});

test("a sign-in is completed once: its cookie and its code are of no use to whoever recorded them", async () => {
  const instance = open();
  const [browser, thief] = [instance.browser(), instance.browser()];
  const back = await browser.begin();
  for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
  expect((await browser.finish(back)).status).toBe(302);
  await expectRefusal(instance, thief, await thief.finish(back));
});

test("a sign-in is completed once, even with a code that the issuer gave for it a second time", async () => {
  const instance = open();
  const [browser, thief] = [instance.browser(), instance.browser()];
  const there = (await browser.get("/auth/login")).headers.get("location") ?? "";
  const asked = async () => new URL((await fetch(there, { redirect: "manual" })).headers.get("location") ?? "");
  for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
  expect((await browser.finish(await asked())).status).toBe(302);
  await expectRefusal(instance, thief, await thief.finish(await asked()));
});

test("an answer to somebody else's sign-in signs nobody in as them", async () => {
  const instance = open();
  const [attacker, victim] = [instance.browser(), instance.browser()];
  const back = await attacker.begin();
  await victim.begin();
  await expectRefusal(instance, victim, await victim.finish(back));
});

test("a session that somebody has put into the browser before is not the one that signing in begins", async () => {
  const instance = open();
  const [attacker, victim] = [instance.browser(), instance.browser()];
  await attacker.signIn();
  const planted = attacker.cookies.get("__Host-session") ?? "";
  victim.cookies.set("__Host-session", planted);
  await victim.signIn();
  expect(victim.cookies.get("__Host-session")).not.toBe(planted);
  expect((await attacker.get("/api/applications")).status).toBe(401);
});

test("who is not invited is told so, and no session begins", async () => {
  const guests = { subjects: ["ada"], emails: ["grace@example.com"] };
  const instance = instanceOn({ table, issuer: provider.issuer.url ?? "", guests });
  const comes = async (payload: Payload) => {
    const browser = instance.browser();
    const back = await browser.begin();
    nextIdToken(provider, (token) => Object.assign(token.payload, payload));
    return (await browser.finish(back)).status;
  };
  expect(await comes({ sub: "eve" })).toBe(403);
  expect(await comes({ sub: "eve", email: "grace@example.com", email_verified: false })).toBe(403);
  expect(await comes({ sub: "eve", email: "Grace@example.com", email_verified: true })).toBe(302);
  expect(await comes({ sub: "ada" })).toBe(302);
});

test("a browser is led to the screen that says why, with the same status", async () => {
  const browser = open().browser();
  const back = await browser.begin();
  browser.cookies.clear();
  const answer = await browser.send(back.pathname + back.search, { headers: { accept: "text/html" } });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('content="0;url=/today?sign-in=expired"');
});

function spoil({ cookies }: Browser, change: (sealed: string) => string): void {
  cookies.set("__Host-login", change(cookies.get("__Host-login") ?? ""));
}

type Parts = { readonly head: Payload; readonly body: Payload; readonly signature: string };

function partsOf(token: string): Parts {
  const [head = "", body = "", signature = ""] = token.split(".");
  const [readHead, readBody] = [head, body].map((part) => JSON.parse(Buffer.from(part, "base64url").toString()));
  return { head: readHead, body: readBody, signature };
}

function joined(head: Payload, body: Payload, ...signature: readonly string[]): string {
  const parts = [head, body].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return [...parts, ...signature].join(".");
}

function publicKey(): string {
  const [key] = provider.issuer.keys.toJSON();
  return String(createPublicKey({ key: { ...key }, format: "jwk" }).export({ type: "spki", format: "pem" }));
}
