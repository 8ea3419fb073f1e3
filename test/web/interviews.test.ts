import { expect, test } from "vitest";
import { addDays } from "../../shared/calendar.ts";
import { apply, kept, visits } from "../support/visit.ts";

const visit = visits();
const today = new Date().toISOString().slice(0, 10); // the browser's day: it is in UTC
const items = async (path: string) => (await visit().site.call("GET", `/${path}`)).body.items;
const dialog = () => visit().page.getByRole("dialog");
const stage = async () => (await kept(visit().site)).Acme?.stage;

test("a round is planned, held and debriefed by keyboard; what was missed is practised before the next one", async () => {
  const { page, site, url } = visit();
  await apply(site, [{ company: "Acme", stage: "applied" }]);
  await page.goto(`${url}/interviews`);

  await page.getByText("No interviews yet").waitFor();
  await page.getByRole("button", { name: "Add a round" }).click();
  await dialog().getByLabel("Application").selectOption({ label: "Acme, Engineer" });
  await dialog()
    .getByLabel("When")
    .fill(`${addDays(today, -1)}T10:00`);
  await dialog().getByLabel("People").fill("Mira Holm");
  await dialog().getByLabel("People").press("Enter");
  await dialog().getByLabel("Place", { exact: true }).fill("javascript:alert(1)");
  await page.getByRole("button", { name: "Add it" }).click();
  await page.getByText("Acme is in Applied.", { exact: true }).waitFor();
  expect(await page.getByText("javascript:alert(1)").evaluate((place) => place.closest("a"))).toBeNull();
  await page.locator("h1").click();
  await page.keyboard.press("y");
  await expect.poll(stage).toBe("interviewing");
  expect(await items("contacts")).toMatchObject([{ name: "Mira Holm", company: "Acme" }]);

  const first = page.url();

  await page.goto(`${url}/interviews`);
  await page.getByRole("button", { name: "Add a round" }).click();
  await dialog().getByLabel("Application").selectOption({ label: "Acme, Engineer" });
  await dialog()
    .getByLabel("When")
    .fill(`${addDays(today, 3)}T23:30`);
  await dialog().getByLabel("Time zone").selectOption("America/New_York");
  await page.getByRole("button", { name: "Add it" }).click();
  await page.getByText("23:30 in New York").waitFor();
  const next = page.url();

  await page.goto(first);
  const question = page.getByLabel("A question they asked");
  await question.fill("What does an index cost?");
  await page.keyboard.press("Enter"); // asks for the confidence first
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await page.getByText("Question logged, and put into practice").waitFor();
  expect(await question.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByRole("link", { name: "Practice, due today" }).waitFor();
  await expect
    .poll(() => items("practice"))
    .toMatchObject([{ prompt: "What does an index cost?", dueOn: today, readyBy: addDays(today, 3) }]);
  await page.getByRole("button", { name: "Passed" }).click();

  await page.goto(`${url}/today`);
  await page.getByText("1 review is due.").waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.getByText("1 due now").waitFor();
  await page.keyboard.press("r");
  await page.getByRole("heading", { name: "What does an index cost?", level: 2 }).waitFor();
  await page.keyboard.press(" ");
  await page.keyboard.press("4");
  await page.getByText("Done for now").waitFor();
  await expect.poll(() => items("practice")).toMatchObject([{ dueOn: addDays(today, 2) }]); // eight days, squeezed
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await page.getByText("Nothing is due today.").waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText("1 review is due.").waitFor();

  await page.goto(next);
  await page.getByRole("link", { name: "What does an index cost?" }).waitFor();
  await page.getByLabel("Your notes").pressSequentially("Ask about on-call");
  await expect.poll(async () => JSON.stringify(await items("interviews"))).toContain("Ask about on-call");
  await page.getByRole("button", { name: "Debrief" }).click();
  await page.getByRole("button", { name: "Passed" }).click();
  await page.getByRole("button", { name: "Move to Offer" }).click();
  await expect.poll(stage).toBe("offer");
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect.poll(stage).toBe("interviewing");
});

test("one Undo takes back a question together with its practice", async () => {
  const { page, site, url } = visit();
  await apply(site, [{ company: "Acme", stage: "interviewing" }]);
  const { id } = (await kept(site)).Acme as { id: string };
  const made = await site.call("POST", "/interviews", { applicationId: id, format: "video", outcome: "waiting" });
  await page.goto(`${url}/interviews/${made.body.id}`);
  await page.getByLabel("A question they asked").fill("What is a lock?");
  await page.getByLabel("No idea").check({ force: true });
  await page.getByRole("button", { name: "Log it" }).click();
  await expect.poll(() => items("practice")).toHaveLength(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => items("practice")).toEqual([]);
  expect(await items("interviews")).toMatchObject([{ outcome: "waiting" }]);
  expect(JSON.stringify(await items("interviews"))).not.toContain("lock");
});

test("a story is told, its part is remarked on, and the grid and the open questions know what it shows", async () => {
  const { page, site, url } = visit();
  await site.call("POST", "/practice", { title: "A time you disagreed", category: "behavioural", pattern: "Conflict" });
  await page.goto(`${url}/stories`);
  await page.getByRole("button", { name: "Add a story" }).click();
  await page.getByLabel("Title").fill("No to a rewrite");
  await page.getByRole("button", { name: "Tell it" }).click();
  await page.getByLabel("Result").fill("We kept the old one, and it has been running quietly ever since then.");
  await page.getByLabel("Result").blur();
  await page.getByText("What changed, in a number?").waitFor();
  await page.getByRole("link", { name: "All stories" }).click();
  await page.getByRole("link", { name: "A time you disagreed" }).waitFor();

  await page.getByRole("button", { name: "Coverage" }).click();
  await page.getByRole("button", { name: "No to a rewrite shows Leadership" }).focus();
  for (let row = 0; row < 5; row++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "No to a rewrite shows Conflict", pressed: true }).waitFor();
  await page.getByText("1 of 15 competencies").waitFor();
  await page.getByText("Questions without a story").waitFor({ state: "detached" });
  await expect.poll(() => items("stories")).toMatchObject([{ competencies: ["Conflict"] }]);
});

test("Today tells a round on the person's own day, wherever it is held", async () => {
  const { page, site, url } = visit();
  await apply(site, [{ company: "Acme", stage: "interviewing" }]);
  const { id } = (await kept(site)).Acme as { id: string };
  // It is tomorrow there by then, and today here.
  const scheduledAt = `${today}T23:50:00.000Z`;
  await site.call("POST", "/interviews", { applicationId: id, format: "video", scheduledAt, timeZone: "Asia/Tokyo" });
  await page.goto(`${url}/today`);
  await page.getByRole("listitem").getByText("today, 23:50").waitFor();
  await page.getByText("1 thing needs you.").waitFor();
});
