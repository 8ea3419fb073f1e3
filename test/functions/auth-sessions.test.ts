import { afterAll, expect, test } from "vitest";
import { daysMs, freshTable } from "../support/api.ts";
import { type Browser, instanceOn, nextIdToken, startIssuer } from "../support/sign-in.ts";

const provider = await startIssuer();
const table = await freshTable();
afterAll(() => provider.stop());
/** A person of their own, and a way to sign them in on one device after another. */
function somebody() {
  const instance = instanceOn({ table, issuer: provider.issuer.url ?? "" });
  const sub = crypto.randomUUID();
  return {
    ...instance,
    async signIn(device?: string): Promise<Browser> {
      const browser = instance.browser(device);
      nextIdToken(provider, ({ payload }) =>
        Object.assign(payload, { sub, email: "ada@example.com", email_verified: true }),
      );
      await browser.signIn();
      return browser;
    },
  };
}
const isIn = async (browser: Browser) => (await browser.get("/api/applications")).status === 200;
const hours = (count: number) => count * 3_600_000;

test("the table has no secret: neither the session's nor the issuer's tokens", async () => {
  const { signIn } = somebody();
  const secret = (await signIn()).cookies.get("__Host-session") ?? "";
  expect(secret).toMatch(/^[\w-]{43}$/);
  const { ScanCommand } = await import("@aws-sdk/client-dynamodb"); // a thief of the table reads all of it
  const { Items } = await table.client.send(new ScanCommand({ TableName: table.name }));
  const text = JSON.stringify(Items);
  expect(text).toContain("ses_");
  expect(text).not.toContain(secret);
  expect(text).not.toContain("eyJ");
});

test("a session that is used lives on, and one that is not used for a week is over", async () => {
  const { signIn, clock } = somebody();
  const [used, unused] = [await signIn(), await signIn()];
  clock.advance(daysMs(6));
  expect(await isIn(used)).toBe(true);
  clock.advance(daysMs(1) + hours(1));
  expect([await isIn(used), await isIn(unused)]).toEqual([true, false]);
});

test("after 30 days a session ends, however much it was used", async () => {
  const { signIn, clock } = somebody();
  const browser = await signIn();
  for (let day = 0; day < 29; day++) {
    clock.advance(daysMs(1));
    expect(await isIn(browser)).toBe(true);
  }
  clock.advance(daysMs(1));
  expect(await isIn(browser)).toBe(false);
});

test("who is signed in is told with nothing that a thief could use", async () => {
  const { signIn, clock } = somebody();
  const browser = await signIn();
  expect(await browser.json("/auth/session")).toEqual({
    owner: expect.stringMatching(/^[0-9a-f]{32}$/),
    email: "ada@example.com",
    createdAt: new Date(Math.floor(clock.now().getTime() / 1000) * 1000).toISOString(),
    endsAt: expect.any(String),
  });
  expect((await somebody().browser().get("/auth/session")).status).toBe(401);
});

test("every device is listed in words, this one marked, and another is signed out from here", async () => {
  const { signIn } = somebody();
  const phone = await signIn("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1");
  const laptop = await signIn("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
  const { items } = await laptop.json("/auth/sessions");
  expect(items).toHaveLength(2);
  const [here, other] = items.toSorted((a: { current: boolean }) => (a.current ? -1 : 1));
  expect(here).toMatchObject({ device: "Firefox on Linux", current: true });
  expect(other).toMatchObject({ device: "Safari on iPhone", current: false, seenAt: expect.any(String) });
  expect(await isIn(phone)).toBe(true);
  expect((await laptop.send(`/auth/sessions/${other.id}`, { method: "DELETE" })).status).toBe(204);
  expect([await isIn(phone), await isIn(laptop)]).toEqual([false, true]);
  expect((await laptop.json("/auth/sessions")).items).toHaveLength(1);
});

test("signing out everywhere ends every session, this one too", async () => {
  const { signIn } = somebody();
  const [phone, laptop] = [await signIn(), await signIn()];
  const answer = await laptop.send("/auth/sessions", { method: "DELETE" });
  expect([answer.status, answer.headers.get("clear-site-data")]).toEqual([204, '"cache", "storage"']);
  expect(laptop.cookies.size).toBe(0);
  expect([await isIn(phone), await isIn(laptop)]).toEqual([false, false]);
});

test("nobody sees or ends a session of somebody else", async () => {
  const [mine, theirs] = [await somebody().signIn(), await somebody().signIn()];
  const { items } = await theirs.json("/auth/sessions");
  expect((await mine.json("/auth/sessions")).items).toHaveLength(1);
  expect((await mine.send(`/auth/sessions/${items[0].id}`, { method: "DELETE" })).status).toBe(404);
  expect(await isIn(theirs)).toBe(true);
});

test("a function that knew a session forgets within a minute that it is over", async () => {
  const { signIn, clock } = somebody();
  const browser = await signIn();
  const elsewhere = instanceOn({ table, issuer: provider.issuer.url ?? "", clock });
  const sameBrowser = elsewhere.browser();
  for (const [name, value] of browser.cookies) sameBrowser.cookies.set(name, value);
  expect(await isIn(sameBrowser)).toBe(true);
  await browser.post("/auth/logout");
  clock.advance(60_000);
  expect(await isIn(sameBrowser)).toBe(false);
});

test("noting that a session was used does not bring one back that has ended meanwhile", async () => {
  const { signIn, clock } = somebody();
  const browser = await signIn();
  const elsewhere = instanceOn({ table, issuer: provider.issuer.url ?? "", clock });
  const sameBrowser = elsewhere.browser();
  for (const [name, value] of browser.cookies) sameBrowser.cookies.set(name, value);
  clock.advance(590_000);
  expect(await isIn(sameBrowser)).toBe(true);
  await browser.post("/auth/logout");
  clock.advance(20_000);
  expect(await isIn(sameBrowser)).toBe(false);
});

test("a person is the same at every sign-in, and nobody else has their name", async () => {
  const owners = async (browsers: readonly Browser[]) =>
    await Promise.all(browsers.map(async (browser) => (await browser.json("/auth/session")).owner));
  const [one, other] = [somebody(), somebody()];
  const [first, again, stranger] = await owners([await one.signIn(), await one.signIn(), await other.signIn()]);
  expect(first).toBe(again);
  expect(first).not.toBe(stranger);
});

test("a page of one person does not write for another who has signed in meanwhile", async () => {
  const browser = await somebody().signIn();
  const { owner } = await browser.json("/auth/session");
  const write = (of: string) => browser.post("/api/contacts", { name: "Grace" }, { "readyline-owner": of });
  expect((await write("0".repeat(32))).status).toBe(401);
  expect((await write(owner)).status).toBe(201);
});
