import { beforeAll, describe, expect, test } from "vitest";
import { freshTable, peopleOn } from "../support/api.ts";
import { send } from "../support/imports.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable());
});

const people =
  "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Byron,ada@example.org,Engines,,20 Mar 2024\n";
const log = "Date,Problem,Difficulty,Status,Time Spent,Confidence\n2026-06-21,Two Sum,Easy,Solved,15,4\n";

describe("contacts", () => {
  test("come from a list, are found again and can be taken back", async () => {
    const api = person();
    const { body } = await send(api, people);
    expect(body).toMatchObject({
      format: "contacts",
      label: "LinkedIn connections",
      created: 1,
      counts: { contact: { created: 1, updated: 0, skipped: 0 } },
      preview: [{ kind: "contact", row: 2, action: "create", name: "Ada Byron" }],
    });
    expect((await send(api, people)).body).toMatchObject({ created: 0, updated: 0, skipped: 1 });
    expect((await api.delete(`/api/imports/${body.importId}`)).body).toEqual({ removed: 1, restored: 0, kept: [] });
  });

  test("that are there already get what they lack, and nothing of them changes", async () => {
    const api = person();
    const { body: ada } = await api.post("/api/contacts", { name: "Ada Byron", company: "ENGINES", title: "Analyst" });
    const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Byron\r\nORG:Engines Ltd.\r\nTITLE:x\r\nTEL:1\r\nEND:VCARD\r\n";
    expect((await send(api, card, "", "text/vcard")).body).toMatchObject({ created: 0, updated: 1 });
    expect((await send(api, people)).body).toMatchObject({ created: 0, updated: 1 });
    expect((await api.get(`/api/contacts/${ada.id}`)).body).toMatchObject({
      company: "ENGINES",
      title: "Analyst",
      phones: ["1"],
      emails: ["ada@example.org"],
    });
  });

  test("of one name at two companies stay two", async () => {
    const api = person();
    await api.post("/api/contacts", { name: "Ada Byron", company: "Looms" });
    expect((await send(api, people)).body.created).toBe(1);
  });
});

describe("a practice log", () => {
  test("is problems and attempts; the same log again makes nothing twice", async () => {
    const api = person();
    expect((await send(api, log)).body).toMatchObject({
      format: "practice",
      counts: { practice: { created: 1 }, attempt: { created: 1 } },
    });
    expect((await send(api, log)).body).toMatchObject({ created: 0, skipped: 2 });
    expect((await api.get("/api/attempts")).body.items).toMatchObject([
      { at: "2026-06-21T12:00:00.000Z", minutes: 15, rating: "good" },
    ]);
  });

  test("adds its attempts to a problem that is there already", async () => {
    const api = person();
    const { body: mine } = await api.post("/api/practice", { title: "two sum", category: "coding" });
    expect((await send(api, log)).body).toMatchObject({ created: 1, updated: 1 });
    expect((await api.get("/api/attempts")).body.items).toMatchObject([{ practiceId: mine.id }]);
    expect((await send(api, log)).body).toMatchObject({ created: 0, updated: 0, skipped: 2 });
  });
});

test("what the rows of a table are can be said where its columns do not tell", async () => {
  const list = "Who,Where\nAda,Engines\n";
  const mapping = { Who: "name", Where: "company" };
  const body = JSON.stringify({ format: "csv", text: list, mapping });
  expect((await send(person(), body, "?kind=contact", "application/json")).body).toMatchObject({
    counts: { contact: { created: 1 } },
  });
});
