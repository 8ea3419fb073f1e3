import { beforeAll, describe, expect, test } from "vitest";
import { freshTable, peopleOn } from "../support/api.ts";
import { applicationsOf, file, fileOf, send } from "../support/imports.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable());
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

  test("what got an interview stays, of hundreds too", async () => {
    const api = person();
    const { body } = await send(api, fileOf(250));
    const [some, gone] = await applicationsOf(api);
    await api.post("/api/interviews", { applicationId: some?.id });
    const { body: cancelled } = await api.post("/api/interviews", { applicationId: gone?.id });
    await api.delete(`/api/interviews/${cancelled.id}`);
    expect((await api.delete(`/api/imports/${body.importId}`)).body).toEqual({
      removed: 249,
      restored: 0,
      kept: [some?.id],
    });
    expect(await applicationsOf(api)).toMatchObject([{ id: some?.id }]);
  });
});
