import { beforeAll, describe, expect, test } from "vitest";
import { freshTable, peopleOn } from "../support/api.ts";
import { applicationsOf, file, send } from "../support/imports.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable());
});

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
    ["a picture", "x", "image/png", 415],
    ["a page without a posting", "<p>", "text/html", 422],
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
