import { expect, test } from "vitest";
import { readPostings } from "../../../shared/posting/posting.ts";

function pageOf(...blocks: readonly string[]): string {
  return blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join("");
}

function fieldsOf(...blocks: readonly string[]) {
  return readPostings(pageOf(...blocks))[0]?.fields;
}

const job = { "@type": "JobPosting", title: "Backend Engineer", hiringOrganization: { name: "Northbeam" } };
const read = { role: "Backend Engineer", company: "Northbeam" };

test("a posting's fields come from its data, and each says so", () => {
  const whole = {
    ...job,
    url: "https://jobs.example/openings/12",
    datePosted: "2026-11-02T09:00:00+01:00",
    validThrough: "2026-12-01",
    employmentType: "FULL_TIME",
    jobLocation: { address: { addressLocality: "Leipzig", addressRegion: "-", addressCountry: { name: "DE" } } },
    baseSalary: {
      currency: "EUR",
      unitText: "HOUR",
      value: { minValue: "58000", maxValue: 72000, unitText: "YEAR" },
    },
    description:
      "&lt;p&gt;You build &amp;amp; run:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;p&gt;APIs&lt;/p&gt;&lt;/li&gt;&lt;li&gt;queues&lt;/li&gt;&lt;/ul&gt;",
  };
  const [posting] = readPostings(pageOf(JSON.stringify(whole)));
  expect(posting?.fields).toEqual({
    ...read,
    postingUrl: "https://jobs.example/openings/12",
    postedOn: "2026-11-02",
    deadlineOn: "2026-12-01",
    employment: "full_time",
    location: "Leipzig, DE",
    salary: { min: 58000, max: 72000, currency: "EUR", per: "year" },
    description: "You build & run:\n\n- APIs\n- queues",
    source: "jobs.example",
  });
  expect(posting?.sources).toMatchObject({ role: "json-ld", salary: "json-ld", source: "address" });
});

test.each([
  [
    "in a graph, by a list of types",
    `{"@graph":[{"@type":"WebSite"},{"@type":["Thing","JobPosting"],"title":"Backend Engineer","hiringOrganization":{"@id":"#us"}},{"@id":"#us","name":"Northbeam"}]}`,
  ],
  ["within another thing", JSON.stringify({ "@type": "WebPage", mainEntity: [{ deep: job }] })],
  [
    "with keys in capitals",
    `{"@type":"JobPosting","Title":"Backend Engineer","HiringOrganization":{"Name":"Northbeam"}}`,
  ],
  [
    "with the vocabulary's prefix",
    `{"@type":"http://schema.org/JobPosting","schema:title":"Backend Engineer","schema:hiringOrganization":"Northbeam"}`,
  ],
  ["in CDATA", `//<![CDATA[\n${JSON.stringify(job)}\n//]]>`],
  ["in an HTML comment", `<!-- ${JSON.stringify(job)} -->`],
  ["encoded as text of the page", JSON.stringify(job).replaceAll('"', "&quot;")],
  [
    "with character references in its values",
    `{"@type":"JobPosting","title":"Backend &amp;#69;ngineer","hiringOrganization":"&#78;orthbeam"}`,
  ],
  [
    "with commas missing and too many",
    `{"@type":"JobPosting" "title":"Backend Engineer"\n"hiringOrganization":{"name":"Northbeam",},}`,
  ],
  [
    "with line breaks, controls and unknown escapes in texts",
    `{"@type":"JobPosting","description":"a\n\tb\u0001 \\_(ツ)_/","title":"Backend Engineer","hiringOrganization":"Northbeam"}`,
  ],
  [
    "with quotes in a text",
    `{"@type":"JobPosting","description":"We say "ship it" daily","title":"Backend Engineer","hiringOrganization":"Northbeam"}`,
  ],
  [
    "with comments, and cut off",
    `/* posting */ {"@type":"JobPosting", // one\n"title":"Backend Engineer","hiringOrganization":{"name":"Northbeam"`,
  ],
])("a posting is found %s", (_, block) => {
  expect(fieldsOf(block)).toMatchObject(read);
});

test("broken and empty blocks are passed over", () => {
  expect(fieldsOf("{ broken", "  ", "not json", JSON.stringify(job))).toMatchObject(read);
  expect(readPostings(pageOf("{ not json at all", "[", "{}", "null"))).toEqual([]);
});

test("of several postings each is told, and none twice", () => {
  const other = { ...job, title: "Data Engineer", url: "/jobs/2" };
  const postings = readPostings(
    pageOf(JSON.stringify([job, other]), JSON.stringify(job)),
    "https://northbeam.example/jobs",
  );
  expect(postings.map(({ fields }) => fields.role)).toEqual(["Backend Engineer", "Data Engineer"]);
  expect(postings[1]?.fields.postingUrl).toBe("https://northbeam.example/jobs/2");
});

test.each([
  [
    { baseSalary: "100000", salaryCurrency: "USD" },
    { min: 100000, max: 100000, currency: "USD" },
  ],
  [
    { baseSalary: { currency: "USD", value: "$100,000", unitCode: "ANN" } },
    { min: 100000, max: 100000, currency: "USD", per: "year" },
  ],
  [
    { baseSalary: { currency: "EUR", minValue: 30, maxValue: 40, unitText: "per hour" } },
    { min: 30, max: 40, currency: "EUR", per: "hour" },
  ],
  [{ baseSalary: "competitive" }, { text: "competitive" }],
  [{ baseSalary: { currency: "EUR", value: { minValue: 0, maxValue: 0 } } }, undefined],
])("pay is read from %o", (pay, expected) => {
  const { text, ...salary } = fieldsOf(JSON.stringify({ ...job, ...pay }))?.salary ?? {};
  expect(expected && "text" in expected ? { text } : Object.keys(salary).length > 0 ? salary : undefined).toEqual(
    expected,
  );
});

const place = (name: string | undefined, ...address: readonly string[]) => ({
  name,
  address: { addressLocality: address[0], addressRegion: address[1], addressCountry: address[2] },
});

test.each([
  [
    "places of one address by their names",
    [place("Zurich", "Menlo Park", "CA"), place("Dublin", "Menlo Park", "CA")],
    "Zurich; Dublin",
  ],
  ["a place called as the company by its address", place("Northbeam", "Ennepetal", "NW", "DE"), "Ennepetal, NW, DE"],
  ["an address that is a text", { address: "新宿区\n西新宿" }, "新宿区 西新宿"],
  [
    "the same place once",
    [{ name: " Berlin\t" }, { address: "Berlin" }, { address: { addressLocality: "London" } }],
    "Berlin; London",
  ],
  ["no place for anywhere", place(undefined, "Anywhere", "Anywhere", "Anywhere"), undefined],
])("location: %s", (_, jobLocation, expected) => {
  expect(fieldsOf(JSON.stringify({ ...job, jobLocation }))?.location).toBe(expected);
});

test("work from home in a long list of countries has no place", () => {
  const jobLocation = ["AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG"].map((country) =>
    place(undefined, "", "", country),
  );
  const fields = fieldsOf(JSON.stringify({ ...job, jobLocation, jobLocationType: "TELECOMMUTE" }));
  expect([fields?.workMode, fields?.location]).toEqual(["remote", undefined]);
});

test.each([
  ["2020-10-20 20:28:32 UTC", "2020-10-20"],
  ["Thu Jul 01 00:00:00 UTC 2021", "2021-07-01"],
  ["25/12/2026", "2026-12-25"],
  ["03/04/2026", undefined],
  ["soon", undefined],
])("the day of %s is %s", (datePosted, expected) => {
  expect(fieldsOf(JSON.stringify({ ...job, datePosted }))?.postedOn).toBe(expected);
});

test("two sorts of contract leave it open", () => {
  expect(fieldsOf(JSON.stringify({ ...job, employmentType: ["FULL_TIME", "PART_TIME"] }))?.employment).toBeUndefined();
});
