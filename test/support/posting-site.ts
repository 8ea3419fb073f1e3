import { createServer } from "node:http";

/** A company's site of its own, on another origin of this computer: every address shows the same page. */
export async function openPostingSite(page: string) {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/careers/backend-engineer-4711`,
    close: () => server.close(),
  };
}

/** As applicant tracking systems write them: data, tags, menus, the text twice, and what a page may hold of harm. */
export const postingPage = `<!doctype html><html lang="en"><head><title>Backend Engineer - Northbeam Careers</title>
<meta property="og:title" content="Backend Engineer"><meta property="og:site_name" content="Northbeam">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#org",
"name":"Northbeam"},{"@type":"JobPosting","title":"Backend Engineer &amp; On-call Lead","hiringOrganization":{"@id":"#org"},
"jobLocation":{"@type":"Place","address":{"addressLocality":"Leipzig","addressCountry":"DE"}},
"jobLocationType":"TELECOMMUTE","employmentType":"FULL_TIME","datePosted":"2026-11-02","validThrough":"2026-12-24",
"baseSalary":{"currency":"EUR","value":{"minValue":58000,"maxValue":72000,"unitText":"YEAR"}},
"description":"<p>You build services in Go and PostgreSQL.</p><ul><li>On-call</li><li>Kubernetes</li></ul>
<img src=x onerror='document.title=\\"owned\\"'><script>document.title = \\"owned\\"<\\/script><p>&lt;b&gt;Not bold&lt;/b&gt;</p>
${"<p>We care about the people who use what we make.</p>".repeat(600)}<p>The last line.</p>"}]}</script>
</head><body><nav><a href="/">Home</a></nav><main><h1>Backend Engineer &amp; On-call Lead</h1>
<p>You build services in Go and PostgreSQL.</p></main><footer>Cookies</footer></body></html>`;
