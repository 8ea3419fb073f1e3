import { beforeAll, describe, expect, test } from "vitest";
import { kinds } from "../../shared/kinds.ts";
import { apiOn, freshTable, peopleOn } from "../support/api.ts";
import { send } from "../support/imports.ts";
import { fullSample, idFor } from "../support/samples.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable());
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
