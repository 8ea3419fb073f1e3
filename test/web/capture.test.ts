import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPostingSite, postingPage } from "../support/posting-site.ts";
import { apply, kept, visits } from "../support/visit.ts";

const visit = visits();
let postings: Awaited<ReturnType<typeof openPostingSite>>;
beforeAll(async () => {
  postings = await openPostingSite(postingPage);
});
afterAll(() => postings.close());

/** The code of the bookmark, as it stands in the link that is dragged to the bookmarks bar. */
async function bookmark(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/capture`);
  const address = await page.getByRole("link", { name: "Save to Readyline" }).getAttribute("href");
  expect(address).toMatch(/^javascript:/);
  return decodeURIComponent((address ?? "").slice("javascript:".length));
}

async function pressBookmark(page: Page, code: string): Promise<Page> {
  await page.goto(postings.url);
  const [opened] = await Promise.all([page.context().waitForEvent("page"), page.evaluate(code)]);
  return opened;
}

test("the bookmark fills the form from a posting's page, warns of what is here, and saves it with text and skills", async () => {
  const { page, site, url } = visit();
  await apply(site, [{ company: "Northbeam GmbH", role: "Backend Engineer & On-call Lead" }]);
  const form = await pressBookmark(page, await bookmark(page, url));

  await form.getByLabel("Role").waitFor();
  expect(form.url()).toBe(`${url}/capture`);
  const filled = async (label: string) => await form.getByLabel(label, { exact: true }).inputValue();
  expect(await filled("Role")).toBe("Backend Engineer & On-call Lead");
  expect(await filled("Company")).toBe("Northbeam");
  expect(await filled("Location")).toBe("Leipzig, DE");
  expect(await filled("Work mode")).toBe("remote");
  expect(await filled("Closes")).toBe("2026-12-24");
  expect([await filled("From"), await filled("To"), await filled("Currency")]).toEqual(["58000", "72000", "EUR"]);
  expect(await filled("Link")).toBe(postings.url);
  await form.getByText("From the page's data").first().waitFor();
  await form.getByText("You may have this one already").waitFor();

  const text = await filled("The posting's text");
  expect(text).toMatch(
    /^You build services in Go and PostgreSQL\.\n\n- On-call\n- Kubernetes\n\n<b>Not bold<\/b>\n\nWe /,
  );
  expect(text).toMatch(/\nThe last line\.$/); // more than an address can carry
  expect(await form.title()).not.toContain("owned");
  expect(await form.locator("main :is(script, b, img)").count()).toBe(0);

  await form.getByRole("button", { name: "Kubernetes" }).click();
  await form.getByRole("button", { name: "Save", exact: true }).click();
  await form.getByText("Northbeam added to Saved").waitFor();
  await expect
    .poll(async () => (await kept(site)).Northbeam)
    .toMatchObject({
      role: "Backend Engineer & On-call Lead",
      stage: "saved",
      description: text,
      salary: { min: 58000, max: 72000, currency: "EUR", per: "year" },
      notes: "Posted: 2026-11-02",
    });
  const { body } = await site.call("GET", "/skills?limit=50");
  const skills: readonly { readonly id: string; readonly catalogueId: string }[] = body.items;
  expect(skills.map(({ catalogueId }) => catalogueId).sort()).toEqual(["go", "postgresql"]);
  expect((await kept(site)).Northbeam?.skills).toEqual(expect.arrayContaining(skills.map(({ id }) => id)));
});

test("where a page may not talk to what it opens, what came with the address fills the form", async () => {
  const { page, url } = visit();
  const code = await bookmark(page, url);
  await page.context().addInitScript(() => {
    if (location.pathname === "/capture") window.opener = null;
  });
  const form = await pressBookmark(page, code);
  await form.getByLabel("Role").waitFor();
  expect(await form.getByLabel("Company", { exact: true }).inputValue()).toBe("Northbeam");
});

test("pasted pages and shared links fill the form, a list offers a choice, and a pasted text names its skills", async () => {
  const { page, url } = visit();
  await page.goto(`${url}/capture`);
  const paste = async (text: string) => {
    await page.getByLabel("Paste a posting").fill(text);
    await page.getByRole("button", { name: "Read it" }).click();
  };
  await paste("<title>Sign in | LinkedIn</title><p>Welcome back</p>");
  await page.getByText("No posting was found in it").waitFor();

  const list = ["Data Engineer", "Site Reliability Engineer"].map((title) => ({
    "@type": "JobPosting",
    title,
    hiringOrganization: "Ledgerly",
  }));
  await paste(`<script type="application/ld+json">${JSON.stringify(list)}</script>`);
  await page.getByRole("button", { name: "Site Reliability Engineer" }).click();
  expect(await page.getByLabel("Role").inputValue()).toBe("Site Reliability Engineer");
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByLabel("Paste a posting").waitFor();

  const shared = new URLSearchParams({
    title: "Platform Engineer at Ledgerly",
    text: "https://ledgerly.example/jobs/7",
  });
  await page.goto(`${url}/capture?${shared}`);
  await expect.poll(() => page.getByLabel("Role").inputValue()).toBe("Platform Engineer");
  expect(await page.getByLabel("Link").inputValue()).toBe("https://ledgerly.example/jobs/7");

  await page.getByRole("button", { name: "Save and open" }).click();
  const drawer = page.getByRole("complementary", { name: "Platform Engineer, Ledgerly" });
  await drawer.getByLabel("The posting").fill("You run Kubernetes and PostgreSQL.");
  await drawer.getByLabel("Notes").focus();
  await drawer.getByRole("button", { name: "PostgreSQL", pressed: true }).click();
  await drawer.getByRole("button", { name: "PostgreSQL", pressed: false }).waitFor();
});
