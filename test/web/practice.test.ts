import { expect, test } from "vitest";
import { addDays } from "../../shared/calendar.ts";
import { type Review, replayed } from "../../shared/review.ts";
import { visits } from "../support/visit.ts";

const visit = visits();
const today = () => new Date().toISOString().slice(0, 10);

async function ask(title: string, fields: object = {}): Promise<string> {
  return (await visit().site.call("POST", "/practice", { title, ...fields })).body.id;
}

const logged = async () => (await visit().site.call("GET", "/attempts?limit=200")).body.items as readonly Logged[];
type Logged = Review & { readonly practiceId: string; readonly mode: string; readonly scores?: object };

test("a review goes by keyboard alone, also offline, and what is taken back never was", async () => {
  const { page, url, site } = visit();
  const first = await ask("Rate limiter", {
    dueOn: addDays(today(), -2),
    prompt: "For many servers",
    answer: "Buckets",
  });
  const second = await ask("Two sum", {
    dueOn: addDays(today(), -1),
    category: "coding",
    url: "https://problems.example/1",
  });
  const third = await ask("Isolation levels");
  const asked = (title: string) => page.getByRole("heading", { name: title, level: 2 }).waitFor();
  const answer = page.getByRole("heading", { name: "Answer" });
  await page.goto(`${url}/practice`);
  await page.getByText("2 due now, and 1 new question for today").waitFor();

  await page.keyboard.press("r");
  await asked("Rate limiter");
  expect(await page.getByText("Buckets").count()).toBe(0);
  await page.keyboard.press("4"); // nothing is rated before its answer is shown
  await page.keyboard.press(" ");
  await page.getByText("Buckets").waitFor();
  const buttons = page.getByRole("group", { name: "How did it go?" }).getByRole("button");
  expect(await buttons.allTextContents()).toEqual(["1Again1 min", "2Hard6 min", "3Good10 min", "4Easy8 days"]);
  await page.keyboard.press("4");

  await asked("Two sum");
  expect(await page.getByRole("link", { name: "Open it" }).getAttribute("href")).toBe("https://problems.example/1");
  await page.context().setOffline(true);
  await page.keyboard.press("Enter");
  await answer.waitFor();
  await page.keyboard.press("1");
  await asked("Isolation levels");
  await page.keyboard.press("u");
  await asked("Two sum");
  await answer.waitFor(); // it can be rated otherwise at once
  await page.keyboard.press("4");
  await asked("Isolation levels");
  await page.context().setOffline(false);
  await page.keyboard.press(" ");
  await answer.waitFor();
  await page.keyboard.press("3");
  await page.getByText("Nothing is written down").waitFor({ state: "detached" });
  await asked("Isolation levels"); // being learnt, it comes again the same day
  await page.keyboard.press(" ");
  await answer.waitFor();
  await page.keyboard.press("4");

  await page.getByText("Done for now").waitFor();
  await page.getByText("4 reviews of 3 questions").waitFor();
  await expect.poll(async () => (await logged()).length).toBe(4);
  for (const id of [first, second, third]) {
    const log = (await logged()).filter(({ practiceId }) => practiceId === id);
    const { body } = await site.call("GET", `/practice/${id}`);
    expect(body.card).toEqual(replayed(log, { timeZone: "UTC" }));
    expect(body.dueOn > today()).toBe(true);
  }

  await page.keyboard.press("u");
  await asked("Isolation levels");
  await page.keyboard.press("Escape");
  await page.getByText("3 reviews of 3 questions").waitFor();
  await expect.poll(async () => (await logged()).length).toBe(3);
  await page.keyboard.press("Escape");
  await page.getByText("1 due now").waitFor();
});

test("a session is of what the list shows, and begins no more new ones in a day than the person wants", async () => {
  const { page, url, site } = visit();
  await site.call("PATCH", "/profile", { newPerDay: 2 });
  for (let n = 0; n < 4; n++) await ask(`Question ${n}`, { category: n === 3 ? "database" : "coding" });
  await page.goto(`${url}/practice`);
  await page.getByText("0 due now, and 2 new questions for today").waitFor();
  await page.goto(`${url}/practice/review?category=database`);
  await page.getByRole("heading", { name: "Question 3" }).waitFor();
  await page.getByText("1 of 1").waitFor();
  await page.keyboard.press(" ");
  await page.getByRole("heading", { name: "Answer" }).waitFor();
  await page.keyboard.press("4");
  await page.getByText("Done for now").waitFor();
  await page.goto(`${url}/practice`);
  await page.getByText("0 due now, and 1 new question for today").waitFor();
  await page.getByRole("link", { name: "Question 0" }).click();
  await page.getByText("Never reviewed.").waitFor();
  await page.getByRole("button", { name: "Suspend", exact: true }).click();
  await page.getByRole("button", { name: "Review again" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Suspended 1" }).click();
  await expect.poll(() => page.getByRole("row").count()).toBe(2);
});

test("a mock interview is kept with its scores, and the scores show where they are going", async () => {
  const { page, url } = visit();
  await page.goto(`${url}/practice/mock`);
  const log = async (scores: Readonly<Record<string, number>>) => {
    await page.getByRole("button", { name: "Log a mock interview" }).click();
    await page.getByLabel("With", { exact: true }).fill("Agnes");
    await page.getByLabel("Where").fill("Video call");
    await page.getByText("Behavioural competencies").click();
    for (const [name, score] of Object.entries(scores)) await page.getByLabel(`${name}: ${score} of 5`).check();
    await page.getByLabel("What they said").fill("State the assumptions first.");
    await page.getByRole("button", { name: "Log it" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };
  await log({ "Problem solving": 2, Communication: 4 });
  await log({ "Problem solving": 4 });
  await page
    .getByRole("link", { name: /^With Agnes/ })
    .nth(1)
    .waitFor();
  expect(await page.locator("table tbody tr").allTextContents()).toEqual([
    "Communication44 of 5",
    "Problem solving2, 44 of 5",
  ]);
  await expect
    .poll(async () => (await logged()).map(({ scores }) => scores))
    .toEqual([{ "Problem solving": 4 }, { "Problem solving": 2, Communication: 4 }]);
});
