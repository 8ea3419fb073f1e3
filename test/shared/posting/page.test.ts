import { expect, test } from "vitest";
import { readPostings } from "../../../shared/posting/posting.ts";

function fieldsOf(html: string, address?: string) {
  return readPostings(html, address)[0]?.fields;
}

function titled(title: string, rest = ""): string {
  return `<title>${title}</title>${rest}`;
}

test.each([
  [
    "Northbeam hiring Software Engineer in Test in Omaha, NE | LinkedIn",
    "Software Engineer in Test",
    "Northbeam",
    "Omaha, NE",
  ],
  ["Job Application for Staff Engineer at Northbeam", "Staff Engineer", "Northbeam"],
  ["Backend Developer – Ledgerly s.r.o.", "Backend Developer", "Ledgerly s.r.o."],
  ["PHP Developer - s kuráží – Ledgerly", "PHP Developer - s kuráží", "Ledgerly"],
  ["Ledgerly GmbH – Backend Developer (m/w/d)", "Backend Developer (m/w/d)", "Ledgerly GmbH"],
  ["Senior Engineer at Vandel Works | Careers", "Senior Engineer", "Vandel Works"],
  ["Engineer at large at Northbeam", "Engineer at large", "Northbeam"],
  ["Platform Intern | Ledgerly Careers", "Platform Intern", "Ledgerly"],
  ["Ledgerly: DevOps Engineer", "DevOps Engineer", "Ledgerly"],
  ["Platform Engineer - Storage", "Platform Engineer - Storage", undefined],
])("the title %s is read", (title, role, company, location = undefined) => {
  expect(fieldsOf(titled(title))).toEqual({
    role,
    ...(company && { company }),
    ...(location && { location }),
  });
});

test.each([
  "Workday",
  "Candidate Portal",
  "Job Posting Page External",
  "Careers",
  "Company | Careers",
  "404 Not Found",
  "Page not found - Northbeam",
  "Just a moment...",
  "Attention Required! | Cloudflare",
  "Sign in | LinkedIn",
  "Log In to Northbeam",
  "Verify you are human",
  "This job is no longer available",
  "1,204 backend jobs in Berlin",
])("a page called %s gives nothing", (title) => {
  expect(readPostings(titled(title, "<nav>Home About Careers</nav><div id=app></div>"))).toEqual([]);
});

test("a hyphen parts role and company where the page names the company elsewhere", () => {
  const named = '<meta property="og:site_name" content="Lewis Works">';
  expect(fieldsOf(titled("Technician - Full Time - Lewis Works", named))).toMatchObject({
    role: "Technician - Full Time",
    company: "Lewis Works",
  });
});

test("a title that shows the company where others show the role is turned round", () => {
  const page = titled(
    "Senior Developer",
    '<meta property="og:title" content="Statens Vegvesen"><h1>Senior Developer</h1>',
  );
  expect(fieldsOf(page)).toEqual({ role: "Senior Developer", company: "Statens Vegvesen" });
});

test("a title that the data leaves out comes from the page, without the company", () => {
  const data = '{"@type":"JobPosting","title":null,"hiringOrganization":{"name":"Lewis Works"}}';
  const [posting] = readPostings(
    titled("Technician - Lewis Works", `<script type="application/ld+json">${data}</script>`),
  );
  expect(posting?.fields).toMatchObject({ role: "Technician", company: "Lewis Works" });
  expect(posting?.sources).toMatchObject({ role: "page title", company: "json-ld" });
});

test.each([
  ["microdata", "itemscope itemtype", "itemprop"],
  ["rdfa", "typeof", "property"],
])("%s is read", (evidence, type, property) => {
  const html = `<div ${type}="https://schema.org/JobPosting"><h2 ${property}="title">Backend
      Engineer</h2><p ${property}="hiringOrganization" ${type}="Organization"><b ${property}="name">Northbeam</b></p>
    <meta ${property}="datePosted" content="Thu Jul 01 00:00:00 UTC 2021">
    <div ${property}="description"><p>Build</p><script>alert(1)</script><ul><li>APIs &lt; 10 ms<li>queues</ul></div></div>`;
  const [posting] = readPostings(html);
  expect(posting?.fields).toEqual({
    role: "Backend Engineer",
    company: "Northbeam",
    postedOn: "2021-07-01",
    description: "Build\n\n- APIs < 10 ms\n- queues",
  });
  expect(posting?.sources.role).toBe(evidence);
});

test("a page without data is read by its parts and labels, not by its dialogs and menus", () => {
  const html = `<nav>Home</nav><div class="modal"><h1>Share</h1></div><h1 class="app-title">Data Engineer</h1>
    <span class="company-name">Northbeam</span><div class="location">Remote, Portugal</div>
    <main><h3>Employment type</h3><p>Full-time</p><p>Salary: €60k – €70k per year</p><p>Apply by: 2026-12-24</p>
    <p>You will look after the pipelines that everything else depends on.</p></main>`;
  expect(fieldsOf(html)).toMatchObject({
    role: "Data Engineer",
    company: "Northbeam",
    location: "Remote, Portugal",
    workMode: "remote",
    employment: "full_time",
    salary: { min: 60000, max: 70000, currency: "EUR", per: "year" },
    deadlineOn: "2026-12-24",
    description: expect.stringContaining("the pipelines"),
  });
});

test("the address is the page's own one, unless it is another site's or a front page", () => {
  const canonical = (href: string) => titled("Data Engineer at Northbeam", `<link rel="canonical" href="${href}">`);
  const address = "https://jobs.northbeam.example/12?utm_source=mail";
  expect(fieldsOf(canonical("/openings/12"), address)?.postingUrl).toBe("https://jobs.northbeam.example/openings/12");
  expect(fieldsOf(canonical("https://elsewhere.test/12"), address)?.postingUrl).toBe(address);
  expect(fieldsOf(canonical("https://jobs.northbeam.example/"), address)?.postingUrl).toBe(address);
  expect(fieldsOf(canonical("javascript:alert(1)"))?.postingUrl).toBeUndefined();
});

test("the site of an applicant tracking system says where it was found and names the company", () => {
  expect(fieldsOf(titled("Data Engineer"), "https://boards.greenhouse.io/north-beam/jobs/12")).toMatchObject({
    company: "North Beam",
    source: "Greenhouse",
  });
});

const half = 1_000_000;
test.each([
  ["open elements", "<div>".repeat(half / 5)],
  ["what never closes", `<script type="application/ld+json">${'{"a":['.repeat(half / 6)}`],
  ["things within things", '<b itemscope itemtype="JobPosting" itemprop="description title">a'.repeat(half / 65)],
  ["quotes", `<script type="application/ld+json">{"a":"${'" '.repeat(half / 2)}`],
  ["character references", `<title>${"&#x".repeat(half / 3)}</title><p>${"&amp;lt;".repeat(half / 8)}`],
])("a megabyte of %s is read within seconds", (_, html) => {
  const started = performance.now();
  readPostings(html, "https://jobs.example/1");
  expect(performance.now() - started).toBeLessThan(5_000);
});
