import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultsOf } from "../support/accessible.ts";
import { nextIdToken } from "../support/sign-in.ts";
import { openSignInSite } from "../support/sign-in-site.ts";

let site: Awaited<ReturnType<typeof openSignInSite>>;
beforeAll(async () => {
  site = await openSignInSite();
});
afterAll(() => site.close());

test("a person signs in, works, sees their devices, makes a token, and leaves nothing behind", async () => {
  const page = await site.openDevice();
  await page.goto(`${site.url}/applications?as=list`);
  nextIdToken(site.provider, ({ payload }) =>
    Object.assign(payload, { email: "ada@example.com", email_verified: true }),
  );
  await signIn(page);
  expect(page.url()).toBe(`${site.url}/applications?as=list`);
  await add(page, "Hooli");

  await page.goto(`${site.url}/settings`);
  const account = page.getByRole("region", { name: "Account" });
  await account.getByText("ada@example.com").waitFor();
  await account.getByText("This device").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const token = await makeToken(page);
  const headers = { authorization: `Bearer ${token}` };
  const { items } = await (await fetch(`${site.url}/api/applications`, { headers })).json();
  expect(items.map(({ company }: { company: string }) => company)).toEqual(["Hooli"]);
  await account.getByText(/Reads only/).waitFor();

  const other = await page.context().newPage();
  await other.goto(`${site.url}/applications`);
  await other.getByText("Hooli").first().waitFor();
  await page.bringToFront();
  await account.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.getByRole("heading", { name: "Sign in to Readyline" }).waitFor();
  await other.getByRole("heading", { name: "Sign in to Readyline" }).waitFor();
  expect(await kept(page)).toEqual({ records: 0, storage: 0, caches: 0 });
  expect((await page.request.get(`${site.url}/api/applications`)).status()).toBe(401);
  await page.context().close();
});

test("a device that is signed out from another says so, keeps what was not sent, and sends it afterwards", async () => {
  const [laptop, phone] = [await site.openDevice(), await site.openDevice({ userAgent: "iPhone Safari/605.1.15" })];
  for (const page of [laptop, phone]) {
    await page.goto(`${site.url}/today`);
    await signIn(page);
    await knowsItsOwner(page);
  }
  await laptop.goto(`${site.url}/settings`);
  await phone.context().setOffline(true);
  await add(phone, "Written on the train");
  await laptop.getByRole("button", { name: /^Sign out Safari on iPhone/ }).click();
  await laptop.getByText("Safari on iPhone is signed out").waitFor();
  await phone.context().setOffline(false);

  await phone.getByRole("heading", { name: "You are signed out" }).waitFor();
  await phone.getByText(/^1 change made here has not been sent yet\. Nothing is lost/).waitFor();
  await phone.getByRole("link", { name: "Sign in" }).click();
  await phone.getByRole("navigation", { name: "Main" }).waitFor();
  await expect
    .poll(async () => await (await phone.request.get(`${site.url}/api/applications`)).text())
    .toContain("Written on the train");
  await Promise.all([laptop.context().close(), phone.context().close()]);
});

test("the records of one account are never mixed with those of another that signs in on the same device", async () => {
  const page = await site.openDevice();
  await page.goto(`${site.url}/applications`);
  await signIn(page);
  await knowsItsOwner(page);
  await page.context().setOffline(true);
  await add(page, "Secret of the first");
  await page.context().clearCookies();
  nextIdToken(site.provider, ({ payload }) =>
    Object.assign(payload, { sub: "somebody-else", email: "other@example.com" }),
  );
  await page.context().setOffline(false);
  await page.getByRole("link", { name: "Sign in" }).click();

  await page.getByRole("heading", { name: "This is another account" }).waitFor();
  await page.getByText(/1 change of that account would be lost/).waitFor();
  expect(await page.request.get(`${site.url}/api/applications`).then((answer) => answer.json())).toEqual({ items: [] });
  await page.getByRole("button", { name: "Remove its copy and go on" }).click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
  expect(await page.request.get(`${site.url}/api/applications`).then((answer) => answer.json())).toEqual({ items: [] });
  expect(await page.getByText("Secret of the first").count()).toBe(0);
  await page.context().close();
});

test.each([
  ["It is mine: keep it", ["Written before anybody was known"]],
  ["Remove it and go on", []],
])("a change made before the device could ask who makes it goes to nobody unasked: %s", async (choice, companies) => {
  const page = await site.openDevice();
  await page.goto(`${site.url}/applications`);
  await page.getByRole("heading", { name: "Sign in to Readyline" }).waitFor();
  await page.route("**/auth/session", (route) => route.abort());
  await signIn(page);
  await add(page, "Written before anybody was known");
  await page.context().clearCookies();
  await page.unroute("**/auth/session");
  nextIdToken(site.provider, ({ payload }) => Object.assign(payload, { sub: `whoever ${choice}` }));
  await page.reload();
  await page.getByText(/^1 change made here has not been sent yet/).waitFor();
  await page.getByRole("link", { name: "Sign in" }).click();

  await page.getByRole("heading", { name: "Is this yours?" }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await companiesOf(page)).toEqual([]);
  await page.getByRole("button", { name: choice }).click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
  await expect.poll(() => companiesOf(page)).toEqual(companies);
  expect(await page.getByText("Written before anybody was known").count()).toBe(companies.length);
  await page.context().close();
});

const knowsItsOwner = (page: Page) => page.waitForFunction(() => localStorage.getItem("readyline-owner"));

async function companiesOf(page: Page): Promise<readonly string[]> {
  const { items } = await (await page.request.get(`${site.url}/api/applications`)).json();
  return items.map(({ company }: { company: string }) => company);
}

async function signIn(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Sign in to Readyline" }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
}

async function add(page: Page, company: string): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("n");
  await page.getByLabel("Company").fill(company);
  await page.getByLabel("Role").fill("Engineer");
  await page.keyboard.press("Enter");
  await page.getByText(new RegExp(`${company}.* added`)).waitFor();
}

async function makeToken(page: Page): Promise<string> {
  await page.getByRole("button", { name: "New token" }).click();
  await page.getByLabel("Name", { exact: true }).last().fill("Nightly backup");
  await page.getByRole("button", { name: "Make it" }).click();
  const token = await page.getByRole("textbox", { name: "Token" }).inputValue();
  expect(token).toMatch(/^rl_[\w-]{43}$/);
  await page.getByRole("button", { name: "Done" }).click();
  return token;
}

/** What a browser still holds. */
function kept(page: Page) {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const counts = names.map(
      (name) =>
        new Promise<number>((resolve) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => {
            const stores = [...request.result.objectStoreNames];
            if (stores.length === 0) return resolve(0);
            const tx = request.result.transaction(stores);
            let sum = 0;
            for (const store of stores)
              tx.objectStore(store).count().onsuccess = (event) => (sum += (event.target as IDBRequest<number>).result);
            tx.oncomplete = () => resolve(sum);
          };
        }),
    );
    const records = (await Promise.all(counts)).reduce((a, b) => a + b, 0);
    const shells = await caches.keys();
    return {
      records,
      storage: localStorage.length,
      caches: shells.filter((name) => !name.startsWith("shell-")).length,
    };
  });
}
