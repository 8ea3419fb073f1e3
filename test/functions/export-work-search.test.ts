import { expect, test } from "vitest";
import { apiOn, freshTable } from "../support/api.ts";

const api = apiOn(await freshTable());

test("the report of a range of days is a table, with interviews in the person's time zone", async () => {
  await api.put("/api/profile", { timeZone: "Asia/Tokyo" });
  const { body: ada } = await api.post("/api/contacts", { name: "Ada" });
  const { body: one } = await api.post("/api/applications", {
    ...{ company: "Acme", role: "Dev", appliedOn: "2026-11-02", channel: "referral", contactIds: [ada.id] },
  });
  await api.post("/api/applications", { company: "Later", role: "Dev", appliedOn: "2026-11-20" });
  await api.post("/api/interviews", { applicationId: one.id, scheduledAt: "2026-11-05T20:00:00Z" });
  const { body: gone } = await api.post("/api/applications", { company: "Gone", role: "x", appliedOn: "2026-11-02" });
  await api.delete(`/api/applications/${gone.id}`);

  const { status, text, headers } = await api.get("/api/export/work-search.csv?from=2026-11-01&to=2026-11-15");
  expect(status).toBe(200);
  expect(headers.get("content-disposition")).toBe(
    'attachment; filename="readyline-work-search-2026-11-01-to-2026-11-15.csv"',
  );
  expect(text).toBe(
    "\ufeffDate,Company,Position,Location,How,Link,Result,History,Interviews,Contacts\r\n" +
      "2026-11-02,Acme,Dev,,Referral,,Applied,2026-11-02 Applied,2026-11-06 Interview,Ada\r\n",
  );
});

test.each(["from=soon", "from=2026-02-30", "from=2026-11-02&to=2026-11-01", "until=2026-11-01"])(
  "%s is no range of days",
  async (range) => {
    expect((await api.get(`/api/export/work-search.csv?${range}`)).status).toBe(400);
  },
);
