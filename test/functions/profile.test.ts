import { beforeAll, expect, test } from "vitest";
import { profileId } from "../../shared/names.ts";
import { freshTable, peopleOn } from "../support/api.ts";
import { fullSample, profileKind } from "../support/samples.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable());
});

const full = fullSample(profileKind);

test("a profile that was never written is empty and has a tag", async () => {
  expect(await person().get("/api/profile")).toMatchObject({
    status: 200,
    etag: '"0"',
    body: { id: profileId, rev: 0 },
  });
});

test("a put writes it whole, a patch in part, and every change is in the feed", async () => {
  const api = person();
  const written = await api.put("/api/profile", full, { "If-Match": '"0"' });
  expect(written).toMatchObject({ status: 200, etag: '"1"', body: { id: profileId, rev: 1, ...full } });
  const patched = await api.patch("/api/profile", { name: "Ada", weeklyTargets: { applications_sent: null } });
  expect(patched).toMatchObject({ etag: '"2"', body: { name: "Ada", weeklyTargets: {}, targetRole: full.targetRole } });
  expect((await api.get("/api/profile")).body).toEqual(patched.body);
  expect(await api.get("/api/profile", { "If-None-Match": '"2"' })).toMatchObject({ status: 304, text: "" });
  expect((await api.get("/api/changes?since=0")).body.items).toEqual([{ kind: "profile", ...patched.body }]);
});

test("the first patch makes it, and nulls in it clear nothing", async () => {
  const api = person();
  const body = { name: "Ada", targetRole: null, weeklyTargets: { interactions: 3, study_minutes: null } };
  const made = await api.patch("/api/profile", body, { "If-Match": '"0"' });
  expect(made).toMatchObject({ status: 200, body: { rev: 1, name: "Ada", weeklyTargets: { interactions: 3 } } });
  expect(made.body).not.toHaveProperty("targetRole");
});

test("a write on another version than the newest is refused", async () => {
  const api = person();
  const stale = { status: 412, body: { code: "stale" } };
  expect(await api.patch("/api/profile", { name: "Ada" }, { "If-Match": '"5"' })).toMatchObject(stale);
  await api.put("/api/profile", { name: "Ada" });
  for (const tag of ['"0"', '"2"']) {
    expect(await api.patch("/api/profile", { name: "Eve" }, { "If-Match": tag })).toMatchObject(stale);
    expect(await api.put("/api/profile", { name: "Eve" }, { "If-Match": tag })).toMatchObject(stale);
  }
  expect((await api.get("/api/profile")).body).toMatchObject({ rev: 1, name: "Ada" });
});

test("a profile that was deleted in a batch can be written anew", async () => {
  const api = person();
  await api.put("/api/profile", { name: "Ada" });
  await api.batch([{ op: "delete", kind: "profile", id: profileId }]);
  expect((await api.get("/api/profile")).body).toEqual({ id: profileId, rev: 0 });
  expect(await api.patch("/api/profile", { name: "Eve" })).toMatchObject({
    status: 200,
    body: { name: "Eve", rev: 3 },
  });
});

test("there is one profile per person", async () => {
  await person().put("/api/profile", full);
  expect((await person().get("/api/profile")).body).toEqual({ id: profileId, rev: 0 });
});
