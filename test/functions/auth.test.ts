import { afterAll, beforeAll, expect, test } from "vitest";
import { freshTable } from "../support/api.ts";
import { instanceOn, origin, startIssuer } from "../support/sign-in.ts";

const issuer = await startIssuer();
const table = await freshTable();
const open = () => instanceOn({ table, issuer: issuer.issuer.url ?? "" });
afterAll(() => issuer.stop());
beforeAll(() => expect(issuer.issuer.url).toBeDefined());

test("who signs in comes back to where they were, with a session that only this origin ever sees", async () => {
  const browser = open().browser();
  const answer = await browser.signIn("/applications?as=list#x");
  expect(answer.headers.get("location")).toBe("/applications?as=list#x");
  expect(browser.attributes.get("__Host-session")).toBe("Max-Age=2592000; Path=/; HttpOnly; Secure; SameSite=Strict");
  expect([...browser.cookies.keys()]).toEqual(["__Host-session"]);
  expect((await browser.get("/api/applications")).status).toBe(200);
});

test("the issuer is asked with PKCE, a state and a nonce, and sent back to the public origin alone", async () => {
  const browser = open().browser();
  const { headers } = await browser.get("/auth/login");
  const { searchParams } = new URL(headers.get("location") ?? "");
  expect(Object.fromEntries(searchParams)).toMatchObject({
    response_type: "code",
    client_id: "readyline",
    code_challenge_method: "S256",
    redirect_uri: `${origin}/auth/callback`,
    scope: "openid email",
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
  });
  expect(browser.attributes.get("__Host-login")).toBe("Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax");
});

test("without a session the API answers 401, and says how to come in", async () => {
  const answer = await open().browser().get("/api/applications");
  expect(answer.status).toBe(401);
  expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="Readyline"');
  expect(await answer.json()).toMatchObject({ code: "unauthenticated" });
});

test("signing out ends the session, also for whoever has copied its cookie, and wipes the browser", async () => {
  const { browser: newBrowser } = open();
  const [browser, thief] = [newBrowser(), newBrowser()];
  await browser.signIn();
  for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
  expect((await thief.get("/api/applications")).status).toBe(200);
  const answer = await browser.post("/auth/logout");
  expect(answer.headers.get("clear-site-data")).toBe('"cache", "storage"');
  expect(browser.cookies.size).toBe(0);
  const { next } = await answer.json();
  expect(new URL(next).searchParams.get("post_logout_redirect_uri")).toBe(`${origin}/`);
  expect((await thief.get("/api/applications")).status).toBe(401);
});
