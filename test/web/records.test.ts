import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Field, formOf } from "../../shared/form.ts";
import { kinds } from "../../shared/kinds.ts";
import { faultsOf } from "../support/accessible.ts";
import { openClient, type Site } from "../support/store-page.ts";
import { isOwnLine } from "../support/visit.ts";

let client: Awaited<ReturnType<typeof openClient>>;
let site: Site;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.close());
beforeEach(async () => {
  site = await client.openSite();
  ({ page } = await site.openBlank());
  complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !isOwnLine(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
});
afterEach(async () => {
  await page.context().close();
  await site.close();
  expect(complaints).toEqual([]);
});

const at = (name: string) => page.locator(`dialog [name="${name}"]`);
const press = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
const items = async (path: string) => (await site.call("GET", `/${path}`)).body.items;

async function open(path: string): Promise<void> {
  await page.goto(site.url + path);
  await page.locator("h1").first().waitFor();
}

/** Something for what must be filled in; the records it names are there. */
async function fill({ name, control }: Field): Promise<void> {
  const input = at(name);
  if (control === "day") return input.fill("2026-11-20");
  if (control === "instant") return input.fill("2026-11-20T09:30");
  if (control === "number") return input.fill("30");
  if (control !== "reference") return input.fill(`Some ${name}`);
  await input.fill("acme");
  await page.getByRole("listbox").getByRole("option").first().click();
}

test.each(kinds)("a record of $name is made and edited in the generic form", async (kind) => {
  const parents = {
    applications: { company: "Acme", role: "Engineer" },
    contacts: { name: "Ada of Acme" },
  };
  const needed = formOf(kind).fields.flatMap((one) => (one.required && one.control === "reference" ? [one.kind] : []));
  for (const [path, fields] of Object.entries(parents))
    if (needed.some((one) => path.startsWith(one))) await site.call("POST", `/${path}`, fields);

  await open(`/records/${kind.path}`);
  await page.getByRole("link", { name: /^New / }).click();
  for (const field of formOf(kind).fields) if (field.required) await fill(field);
  await press("Add");
  await expect.poll(() => items(kind.path)).toHaveLength(1);

  await page.locator("tbody a").click();
  await at("notes").fill("Written in the form");
  await at("tags").fill("one, two");
  await at("tags").press("Enter");
  await press("Save");
  await expect.poll(() => items(kind.path)).toMatchObject([{ notes: "Written in the form", tags: ["one", "two"] }]);
});

test("a record is deleted in the generic form and brought back by Undo", async () => {
  await site.call("POST", "/skills", { name: "PostgreSQL" });
  await open("/records/skills");
  await page.locator("tbody a").click();
  await press(/^Delete /);
  await expect.poll(() => items("skills")).toEqual([]);
  await page.locator(".toast", { hasText: "is in the trash" }).getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => items("skills")).toMatchObject([{ name: "PostgreSQL" }]);
});

test("what must be filled in is said at its field, which gets the focus", async () => {
  await open("/people/contacts/new");
  await press("Add");

  expect(await page.locator(".error").allTextContents()).toEqual(["Must be filled in"]);
  expect(await at("name").getAttribute("aria-invalid")).toBe("true");
  expect(await at("name").evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await items("contacts")).toEqual([]);
});

test.each([
  ["/people/companies/new", "careersUrl", "javascript:alert(1)", "Must be a web address that starts with https://"],
  ["/records/applications/new", "excitement", "9", "Must be at most 5"],
  ["/records/applications/new", "salary.currency", "euro", "Must be a currency code like EUR"],
  ["/records/resumes/new", "document", "{", 'Must be a JSON object, like {"basics": {}}'],
])("on %s, %s takes no %s", async (path, name, value, sentence) => {
  await open(path);
  await at(name).fill(value);
  await press("Add");
  expect(await page.locator(".error").allTextContents()).toContain(sentence);
});

test("objects, lists, pairs and references of a record arrive as they were written", async () => {
  await open("/learning/projects/new");
  await at("title").fill("Ledger");
  await press("Add to steps");
  await at("steps.0.title").fill("Design");
  await at("steps.0.done").selectOption("Yes");
  await press("Add to highlights");
  await at("highlights.0").fill("Fast\nand small");
  await at("skills").fill("Post");
  await page.getByRole("option", { name: "Add “Post”" }).click();
  await press("Add");
  await expect.poll(() => items("projects")).toHaveLength(1);

  const [skill] = await items("skills");
  expect(await items("projects")).toMatchObject([
    { title: "Ledger", steps: [{ title: "Design", done: true }], highlights: ["Fast\nand small"], skills: [skill.id] },
  ]);
  expect(skill.name).toBe("Post");

  await open("/practice/attempts/new");
  await at("at").fill("2026-11-20T09:30");
  await press("Add to scores");
  await at("scores.0.name").fill("Clarity");
  await at("scores.0.value").fill("4");
  await press("Add");
  await expect
    .poll(() => items("attempts"))
    .toMatchObject([{ at: "2026-11-20T09:30:00.000Z", scores: { Clarity: 4 } }]);
});

test("fields that were not touched are not written, and one that is emptied is cleared", async () => {
  const text = "Two\nlines in a name";
  const { body } = await site.call("POST", "/contacts", { name: text, company: "Acme", notes: "Old" });
  await open(`/people/${body.id}`);
  await at("company").fill("");
  await press("Save");
  await expect.poll(async () => (await items("contacts"))[0].rev).toBe(body.rev + 1);
  const [after] = await items("contacts");
  expect(after).toMatchObject({ name: text, notes: "Old" });
  expect(after).not.toHaveProperty("company");
});

test("what was written is not lost when the form is left", async () => {
  await open("/people");
  await page.getByRole("link", { name: "New person" }).click();
  await at("name").fill("Grace");
  await page.keyboard.press("Escape");
  expect(await page.locator("dialog").count()).toBe(0);

  await press("Go on writing");
  expect(await at("name").inputValue()).toBe("Grace");
  await press("Throw it away");
  expect(await at("name").inputValue()).toBe("");
});

test("a reference is chosen with the keyboard alone", async () => {
  await site.call("POST", "/skills", { name: "PostgreSQL" });
  await site.call("POST", "/skills", { name: "Postfix" });
  await open("/practice/stories/new");
  await at("title").fill("A story");
  await at("skills").fill("post");
  await at("skills").press("ArrowDown");
  await at("skills").press("Enter");
  await at("title").press("Enter");
  await expect.poll(() => items("stories")).toHaveLength(1);
  const [story] = await items("stories");
  expect((await site.call("GET", `/skills/${story.skills[0]}`)).body.name).toMatch(/^Post/);
});

test("the list is filtered and sorted by the address", async () => {
  for (const [name, level] of [
    ["Kafka", 3],
    ["PostgreSQL", 1],
    ["Go", 5],
  ] as const)
    await site.call("POST", "/skills", { name, level });
  await open("/learning");
  const names = () => page.locator("tbody a").allTextContents();
  await expect.poll(names).toHaveLength(3);

  await page.getByRole("button", { name: "Level, 0 to 5" }).click();
  expect(await names()).toEqual(["PostgreSQL", "Kafka", "Go"]);
  await page.getByRole("searchbox").fill("ka");
  expect(await names()).toEqual(["Kafka"]);
  expect(new URL(page.url()).search).toBe("?sort=level&q=ka");
});

const screens = ["/records", "/records/applications/new", "/api/docs"];

test.each(screens)("axe finds nothing at %s, light and dark", { timeout: 60_000 }, async (path) => {
  await site.call("POST", "/skills", { name: "PostgreSQL", level: 3, tags: ["data"] });
  await open(path);
  if (path.endsWith("new")) await at("tags").waitFor();
  // The API's page goes on with the same parts for every kind: a minute's work for axe
  await page.locator("section:nth-of-type(n + 3)").evaluateAll((all) => {
    for (const section of all) section.remove();
  });
  for (const call of await page.locator("main details > summary, dialog details > summary").all().then(first))
    await call.click();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await faultsOf(page, colorScheme === "dark" ? "colours" : "all"), colorScheme).toEqual([]);
  }
});

const first = <T>(all: readonly T[]) => all.slice(0, 4);
