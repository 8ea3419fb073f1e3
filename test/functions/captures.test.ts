import { expect, test } from "vitest";
import { apiOn, freshTable } from "../support/api.ts";

const api = apiOn(await freshTable());

const page = `<title>Backend Engineer at Northbeam</title><script type="application/ld+json">{"@type":"JobPosting",
  "title":"Backend Engineer","hiringOrganization":{"name":"Northbeam"},"jobLocation":{"address":"Leipzig"}}</script>`;

function send(path: string, type: string, body: string) {
  return api.send(path, { method: "POST", headers: { "content-type": type }, body });
}

function capture(given: object) {
  return send("/api/captures", "application/json", JSON.stringify(given));
}

test("a page becomes fields with what each was read from, and nothing is written", async () => {
  const { status, body } = await capture({ html: page, url: "https://northbeam.example/jobs/12" });
  expect(status).toBe(200);
  expect(body.postings).toEqual([
    {
      fields: {
        role: "Backend Engineer",
        company: "Northbeam",
        location: "Leipzig",
        postingUrl: "https://northbeam.example/jobs/12",
        source: "northbeam.example",
      },
      sources: { role: "json-ld", company: "json-ld", location: "json-ld", postingUrl: "address", source: "address" },
    },
  ]);
  expect(body.problems).toEqual([]);
  expect((await send("/api/captures", "text/html", page)).body.postings).toHaveLength(1);
  expect((await api.send("/api/applications")).body.items).toEqual([]);
});

test.each([
  [{ title: "Data Engineer at Ledgerly", text: "https://ledgerly.example/jobs/7" }, "Data Engineer", "Ledgerly"],
  [{ text: "Data Engineer at Ledgerly\nLocation: Porto\n\nYou look after pipelines." }, "Data Engineer", "Ledgerly"],
  [{ text: page }, "Backend Engineer", "Northbeam"],
  [{ url: "https://www.linkedin.com/jobs/view/data-engineer-at-ledgerly-123" }, "Data Engineer", "Ledgerly"],
  [{ text: "https://boards.greenhouse.io/ledgerly/jobs/9" }, undefined, "Ledgerly"],
])("%o is read", async (given, role, company) => {
  const { fields } = (await capture(given)).body.postings[0];
  expect([fields.role, fields.company]).toEqual([role, company]);
});

test("what has no posting in it is said to have none", async () => {
  for (const given of [{}, { text: " " }, { html: "<title>Sign in | LinkedIn</title>" }])
    expect((await capture(given)).body).toEqual({
      postings: [],
      problems: [expect.objectContaining({ kind: "no_posting" })],
    });
});

test("a body of another form is refused", async () => {
  expect((await capture({ html: 1, script: "x" })).status).toBe(422);
  expect((await send("/api/captures", "image/png", "x")).status).toBe(415);
});

test("an import of a page previews its postings, and writes those that name a company as saved", async () => {
  const list = `<script type="application/ld+json">[{"@type":"JobPosting","title":"A","hiringOrganization":"Northbeam","datePosted":"2026-11-02"},
    {"@type":"JobPosting","title":"B"}]</script>`;
  const preview = await send("/api/imports?dryRun=true", "text/html", list);
  expect(preview.body).toMatchObject({
    format: "job-page",
    created: 1,
    preview: [{ role: "A", company: "Northbeam", notes: "Posted: 2026-11-02" }],
    problems: [{ row: 2, kind: "no_company" }],
  });
  expect((await send("/api/imports", "text/html", list)).body.created).toBe(1);
  expect((await api.send("/api/applications")).body.items).toMatchObject([{ role: "A", stage: "saved" }]);
  const junk = await send("/api/imports", "text/html", "<title>Workday</title>");
  expect([junk.status, junk.body.code]).toEqual([422, "invalid"]);
});
