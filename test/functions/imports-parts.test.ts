import { beforeAll, describe, expect, test } from "vitest";
import { freshTable, peopleOn } from "../support/api.ts";
import { applicationsOf, fileOf, importId, send, sendPart } from "../support/imports.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable());
});

describe("a file in parts", () => {
  test("parts of one import may be sent again, and are undone together", async () => {
    const api = person();
    const part = (from: number, to: number) => sendPart(api, fileOf(250), from, to);
    expect((await part(2, 120)).body.created).toBe(119);
    expect((await part(2, 120)).body).toMatchObject({ importId, created: 0, skipped: 119 });
    expect((await part(121, 300)).body.created).toBe(131);
    const undone = await api.delete(`/api/imports/${importId}`);
    expect(undone).toMatchObject({ status: 200, body: { removed: 250, restored: 0, kept: [] } });
    expect(await applicationsOf(api)).toEqual([]);
  });

  test("a file too long for one request says where to go on", async () => {
    const api = person();
    const text = fileOf(5_010);
    const { body } = await send(api, text);
    expect(body).toMatchObject({ created: 5_000, next: 5_002 });
    const query = `?importId=${body.importId}&from=${body.next}`;
    expect((await send(api, text, query)).body).toMatchObject({ created: 10, skipped: 0 });
    expect((await send(api, text)).body).toMatchObject({ created: 0, skipped: 5_010 });
  }, 60_000);

  test("two imports of one file at once make each application once", async () => {
    const api = person();
    const answers = await Promise.all([send(api, fileOf(120)), send(api, fileOf(120))]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await applicationsOf(api)).toHaveLength(120);
    expect(answers.reduce((sum, { body }) => sum + body.created, 0)).toBe(120);
  });

  test("a part takes into account what was changed since the part before", async () => {
    const api = person();
    expect((await sendPart(api, fileOf(10), 2, 3)).body).toMatchObject({ created: 2 });
    expect((await sendPart(api, fileOf(10), 4, 6)).body).toMatchObject({ created: 3 });
    const [first] = (await applicationsOf(api)).filter(({ company }) => company === "Company 0");
    await api.delete(`/api/applications/${first?.id}`);
    await api.post("/api/applications", { company: "Company 7", role: "Developer", notes: "typed in" });
    expect((await sendPart(api, fileOf(10), 2, 11)).body).toMatchObject({ created: 5, updated: 1, skipped: 4 });
    expect((await applicationsOf(api)).filter(({ company }) => company === "Company 7")).toMatchObject([
      { notes: "typed in", appliedOn: "2026-09-01" },
    ]);
  });

  test("an application that an earlier row has claimed is not taken by a later part", async () => {
    const api = person();
    await api.post("/api/applications", { company: "Acme", role: "Developer" });
    const text = "Company,Role,Location\nAcme,Developer,Berlin\nAcme,Developer,Hamburg\n";
    expect((await sendPart(api, text, 3, 3)).body).toMatchObject({ created: 1, updated: 0 });
    expect((await sendPart(api, text, 2, 2)).body).toMatchObject({ created: 0, updated: 1 });
  });

  test("people who send the same file in turn each get all of it, beside what is theirs", async () => {
    const [one, other] = [person(), person()];
    await other.post("/api/applications", { company: "Company 7", role: "Developer", location: "Ulm" });
    for (const [from, to] of [
      [2, 5],
      [6, 11],
    ] as const)
      for (const api of [one, other]) await sendPart(api, fileOf(10), from, to);
    for (const api of [one, other]) expect(await applicationsOf(api)).toHaveLength(10);
    expect((await applicationsOf(one)).filter(({ location }) => location)).toEqual([]);
  });
});
