import { beforeAll, describe, expect, test } from "vitest";
import { kinds } from "../../shared/kinds.ts";
import { type Api, apiOn, freshTable, peopleOn } from "../support/api.ts";
import { fullSample, idFor } from "../support/samples.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable());
});

const file = [
  "Company,Role,Status,Date Applied,Location",
  "Acme,Developer,Applied,2026-09-01,Berlin",
  "Beta,Engineer,Interview,2026-09-02,",
  ",Nameless,Applied,2026-09-03,",
  "Gamma,Architect,Waitlisted,soon,Ulm",
].join("\r\n");

const send = (api: Api, body: BodyInit, query = "", type = "text/csv") =>
  api.send(`/api/imports${query}`, { method: "POST", headers: { "Content-Type": type }, body });

async function applicationsOf(api: Api) {
  const { body } = await api.get("/api/applications?limit=200");
  return body.items as { id: string; company: string; stage: string; rev: number; [field: string]: unknown }[];
}

describe("a CSV of applications", () => {
  test("a dry run tells what would happen and writes nothing", async () => {
    const api = person();
    const { status, body } = await send(api, file, "?dryRun=true");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      format: "applications",
      mapping: {
        Company: "company",
        Role: "role",
        Status: "status",
        "Date Applied": "appliedOn",
        Location: "location",
      },
      created: 3,
      updated: 0,
      skipped: 1,
      problems: [
        { row: 4, kind: "no_company", text: "Nameless" },
        { row: 5, kind: "unreadable_date", field: "appliedOn", text: "soon" },
      ],
      unknownStatuses: [{ word: "Waitlisted", count: 1, rows: [5] }],
      preview: [{ row: 2, action: "create", company: "Acme" }, { row: 3 }, { row: 5 }],
    });
    expect(body).not.toHaveProperty("importId");
    expect(await applicationsOf(api)).toEqual([]);
    expect(await api.head()).toBe(0);
  });

  test("a real run makes the applications, their history with the file's own words", async () => {
    const api = person();
    const { body } = await send(api, file);
    expect(body).toMatchObject({ created: 3, importId: expect.stringMatching(/^imp_/) });
    const byCompany = new Map((await applicationsOf(api)).map((one) => [one.company, one]));
    expect(byCompany.get("Acme")).toMatchObject({ stage: "applied", appliedOn: "2026-09-01", location: "Berlin" });
    expect(byCompany.get("Beta")).toMatchObject({
      stage: "interviewing",
      history: [
        { stage: "applied", on: "2026-09-02" },
        { stage: "interviewing", on: "2026-09-02", original: "Interview" },
      ],
    });
    expect(byCompany.get("Gamma")).toMatchObject({ stage: "saved", notes: "Date Applied: soon" });
  });

  test("the same file again makes nothing twice", async () => {
    const api = person();
    await send(api, file);
    const head = await api.head();
    expect((await send(api, file)).body).toMatchObject({ created: 0, updated: 0, skipped: 4 });
    expect(await api.head()).toBe(head);
  });

  test("a file that was gone on with adds what is new and changes nothing the person did since", async () => {
    const api = person();
    await send(api, file);
    const [acme] = (await applicationsOf(api)).filter(({ company }) => company === "Acme");
    await api.patch(`/api/applications/${acme?.id}`, { location: "Hamburg", role: "Senior Developer" });
    const longer = file
      .replace("Developer,Applied", "Developer,Rejected")
      .concat("\r\nDelta,Tester,Applied,2026-09-09,");
    expect((await send(api, longer)).body).toMatchObject({ created: 1, updated: 1, skipped: 3 });
    expect((await api.get(`/api/applications/${acme?.id}`)).body).toMatchObject({
      role: "Senior Developer",
      location: "Hamburg",
      outcome: "rejected",
    });
  });

  test("an application that was typed in is found by company, role and what else both say", async () => {
    const api = person();
    await api.post("/api/applications", { company: "ACME Inc.", role: "developer", appliedOn: "2026-09-01" });
    await api.post("/api/applications", { company: "Beta", role: "Engineer", appliedOn: "2026-10-10" });
    expect((await send(api, file)).body).toMatchObject({ created: 2, updated: 1 });
  });

  test("what the person decided goes before the rules", async () => {
    const api = person();
    const body = JSON.stringify({
      format: "csv",
      text: "Client,What,State of it,When\nAcme,Dev,Waitlisted,03/04/2026\n,Ops,x,\n",
      mapping: { Client: "company", What: "role", "State of it": "status", When: "appliedOn" },
      statuses: { Waitlisted: "screening", x: null },
      dayFirst: true,
      company: "Confidential",
    });
    expect((await send(api, body, "", "application/json")).body).toMatchObject({ created: 2, unknownStatuses: [] });
    expect(await applicationsOf(api)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ company: "Acme", stage: "screening", appliedOn: "2026-04-03" }),
        expect.objectContaining({ company: "Confidential", stage: "saved" }),
      ]),
    );
  });

  test("a file of another encoding is read as it was meant", async () => {
    const api = person();
    const bytes = Uint8Array.from("Entreprise;Poste\nSoci\xe9t\xe9;D\xe9veloppeur\n", (letter) => letter.charCodeAt(0));
    expect((await send(api, bytes)).body.created).toBe(1);
    expect(await applicationsOf(api)).toMatchObject([{ company: "Société", role: "Développeur" }]);
  });

  test("parts of one import may be sent again, and are undone together", async () => {
    const api = person();
    const rows = Array.from({ length: 250 }, (_, n) => `Company ${n},Developer,2026-09-01`);
    const text = ["Company,Role,Date", ...rows].join("\n");
    const importId = "imp_01JDAAAAAAAAAAAAAAAAAAAAAA";
    const part = (from: number, to: number) => send(api, text, `?importId=${importId}&from=${from}&to=${to}`);
    expect((await part(2, 120)).body.created).toBe(119);
    expect((await part(2, 120)).body).toMatchObject({ importId, created: 0, skipped: 119 });
    expect((await part(121, 300)).body.created).toBe(131);
    const undone = await api.delete(`/api/imports/${importId}`);
    expect(undone).toMatchObject({ status: 200, body: { removed: 250, restored: 0, kept: [] } });
    expect(await applicationsOf(api)).toEqual([]);
  });

  test("a file too long for one request says where to go on", async () => {
    const api = person();
    const text = ["Company,Role", ...Array.from({ length: 5_010 }, (_, n) => `Company ${n},Dev`)].join("\n");
    const { body } = await send(api, text);
    expect(body).toMatchObject({ created: 5_000, next: 5_002 });
    const query = `?importId=${body.importId}&from=${body.next}`;
    expect((await send(api, text, query)).body).toMatchObject({ created: 10, skipped: 0 });
    expect((await send(api, text)).body).toMatchObject({ created: 0, skipped: 5_010 });
  }, 60_000);

  test("two imports of one file at once make each application once", async () => {
    const api = person();
    const text = ["Company,Role,Date", ...Array.from({ length: 120 }, (_, n) => `C${n},Dev,2026-09-01`)].join("\n");
    const answers = await Promise.all([send(api, text), send(api, text)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await applicationsOf(api)).toHaveLength(120);
    expect(answers.reduce((sum, { body }) => sum + body.created, 0)).toBe(120);
  });
});

describe("undo", () => {
  test("what an import made goes to the trash, what it added to is as before", async () => {
    const api = person();
    const { body: mine } = await api.post("/api/applications", {
      company: "Acme",
      role: "Developer",
      appliedOn: "2026-09-01",
    });
    const { body } = await send(api, file);
    expect(body).toMatchObject({ created: 2, updated: 1 });
    expect((await api.delete(`/api/imports/${body.importId}`)).body).toEqual({ removed: 2, restored: 1, kept: [] });
    const [left, ...others] = await applicationsOf(api);
    expect(others).toEqual([]);
    expect({ ...left, rev: 0, updatedAt: "" }).toEqual({ ...mine, rev: 0, updatedAt: "" });
    expect((await api.get("/api/trash")).body.items).toHaveLength(2);
  });

  test("what was changed since stays and is named, what got an interview too", async () => {
    const api = person();
    const { body } = await send(api, file);
    const [one, other] = await applicationsOf(api);
    await api.patch(`/api/applications/${one?.id}`, { notes: "mine" });
    await api.post("/api/interviews", { applicationId: other?.id });
    const undone = await api.delete(`/api/imports/${body.importId}`);
    expect(undone.body).toMatchObject({ removed: 1, restored: 0 });
    expect(undone.body.kept.toSorted()).toEqual([one?.id, other?.id].toSorted());
  });

  test("a second undo finds nothing left to do, an unknown import is not found", async () => {
    const api = person();
    await api.post("/api/applications", { company: "Acme", role: "Developer", appliedOn: "2026-09-01" });
    const { body } = await send(api, file);
    await api.delete(`/api/imports/${body.importId}`);
    expect((await api.delete(`/api/imports/${body.importId}`)).body).toEqual({ removed: 0, restored: 0, kept: [] });
    expect((await api.delete("/api/imports/imp_01JDAAAAAAAAAAAAAAAAAAAAAB")).status).toBe(404);
    expect((await person().delete(`/api/imports/${body.importId}`)).status).toBe(404);
  });

  test("the file can be imported again after it", async () => {
    const api = person();
    const { body } = await send(api, file);
    await api.delete(`/api/imports/${body.importId}`);
    expect((await send(api, file)).body).toMatchObject({ created: 3 });
    expect(await applicationsOf(api)).toHaveLength(3);
  });
});

describe("an export", () => {
  const withoutDate = (text: string) => text.replace(/"exportedAt":"[^"]*"/, "");

  test("is imported into an empty instance as it was, the trash and the profile too", async () => {
    const api = person();
    for (const kind of kinds) await api.put(`/api/${kind.path}/${idFor(kind, 1)}`, fullSample(kind));
    await api.put("/api/profile", { name: "Ann", timeZone: "Europe/Berlin" });
    const { body: gone } = await api.post("/api/applications", { company: "Gone", role: "x" });
    await api.post("/api/interviews", { applicationId: gone.id });
    await api.delete(`/api/applications/${gone.id}`);
    api.clock.advance(60_000);
    const { text } = await api.get("/api/export");
    const empty = apiOn(await freshTable());
    const { body } = await send(empty, text, "", "application/json");
    expect(body).toMatchObject({ format: "readyline", problems: [], created: kinds.length + 3 });
    expect(withoutDate((await empty.get("/api/export")).text)).toBe(withoutDate(text));
    expect((await send(empty, text, "", "application/json")).body).toMatchObject({
      created: 0,
      skipped: kinds.length + 3,
    });
  });

  test("leaves what is there as it is, and its import can be undone", async () => {
    const [from, to] = [person(), person()];
    const { body: both } = await from.post("/api/applications", { company: "A", role: "x" });
    await from.post("/api/interviews", { applicationId: both.id });
    await from.post("/api/stories", { title: "s" });
    await to.put(`/api/applications/${both.id}`, { company: "A", role: "mine" });
    const { body } = await send(to, (await from.get("/api/export")).text, "", "application/json");
    expect(body).toMatchObject({ created: 2, skipped: 1 });
    expect((await to.get(`/api/applications/${both.id}`)).body.role).toBe("mine");
    expect((await to.delete(`/api/imports/${body.importId}`)).body).toMatchObject({ removed: 2, kept: [] });
  });

  test("that was changed by hand is imported as far as it holds together", async () => {
    const api = person();
    const at = "2026-01-01T00:00:00.000Z";
    const story = (n: number, more: object) => ({
      id: `sty_01JDAAAAAAAAAAAAAAAAAAAAA${n}`,
      createdAt: at,
      updatedAt: at,
      ...more,
    });
    const records = {
      stories: [
        story(1, { title: "fits" }),
        story(2, {}),
        story(3, { title: "x", colour: 1 }),
        "no",
        { ...story(4, { title: "x" }), id: "app_1" },
      ],
      spells: [story(5, { title: "x" })],
    };
    const { status, body } = await send(
      api,
      JSON.stringify({ format: "readyline", schema: 1, records }),
      "",
      "application/json",
    );
    expect(status).toBe(200);
    expect(body.created).toBe(1);
    expect(body.problems.map(({ row }: { row: number }) => row)).toEqual([2, 3, 4, 5, 6]);
  });
});

describe("what cannot be imported", () => {
  test.for([
    ["a file without rows", "Company,Role\n", "text/csv", 422],
    ["a file without companies", "id,company_id\n1,2\n", "text/csv", 422],
    ["an empty file", "", "text/csv", 422],
    ["bytes that are no text", "\u0000\u0001\u0002", "text/csv", 422],
    ["JSON that is not valid", "{", "application/json", 400],
    ["JSON of another kind", "{}", "application/json", 422],
    ["an export of a newer version", '{"format":"readyline","schema":2,"records":{}}', "application/json", 422],
    [
      "a table with a field nobody knows",
      '{"format":"csv","text":"a","mapping":{"a":"colour"}}',
      "application/json",
      422,
    ],
    ["a table with half a surrogate pair", '{"format":"csv","text":"\\ud800"}', "application/json", 422],
    ["a page", "<p>", "text/html", 415],
    ["more than 5 MiB", "x".repeat(5 * 1_048_576 + 1), "text/csv", 413],
  ] as const)("%s is refused", async ([, body, type, status]) => {
    const api = person();
    expect((await send(api, body, "", type)).status).toBe(status);
    expect(await api.head()).toBe(0);
  });

  test("a dry run says why instead", async () => {
    const { status, body } = await send(person(), "Company,Role\n", "?dryRun=true");
    expect(status).toBe(200);
    expect(body).toMatchObject({ created: 0, problems: [{ row: 1, kind: "not_importable" }] });
  });

  test("a query that is not understood is refused", async () => {
    for (const query of ["?dryRun=yes", "?importId=1", "?from=0", "?kind=story", "?colour=1"])
      expect((await send(person(), file, query)).status, query).toBe(400);
  });
});
