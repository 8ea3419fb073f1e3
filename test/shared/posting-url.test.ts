import { expect, test } from "vitest";
import { canonicalUrl, postingOf } from "../../shared/posting-url.ts";

test.each([
  ["host, scheme and default port", "HTTP://WWW.Acme.com:80/Jobs/12", "https://acme.com/Jobs/12"],
  ["trailing slash and fragment", "https://acme.com/jobs/12/#apply", "https://acme.com/jobs/12"],
  ["the form to apply by", "https://jobs.lever.co/acme/0b5c-11/apply", "https://jobs.lever.co/acme/0b5c-11"],
  [
    "tracking",
    "https://acme.com/jobs/12?utm_source=x&gclid=1&fbclid=2&ref=y&refId=3&trackingId=4&src=z&source=q",
    "https://acme.com/jobs/12",
  ],
  ["the order of the query", "https://acme.com/view?team=2&id=1&utm_campaign=x", "https://acme.com/view?id=1&team=2"],
  ["a route after #", "https://acme.com/#/jobs/12/", "https://acme.com#/jobs/12"],
  [
    "LinkedIn's slug",
    "https://de.linkedin.com/jobs/view/engineer-at-acme-3812345678?refId=x",
    "https://linkedin.com/jobs/view/3812345678",
  ],
  [
    "LinkedIn's list",
    "https://www.linkedin.com/jobs/search/?currentJobId=3812345678&keywords=go",
    "https://linkedin.com/jobs/view/3812345678",
  ],
  ["Indeed", "https://uk.indeed.com/viewjob?jk=f00d&from=serp&tk=1", "https://indeed.com/viewjob?jk=f00d"],
  ["Indeed's list", "https://de.indeed.com/jobs?q=go&vjk=f00d", "https://indeed.com/viewjob?jk=f00d"],
  ["Greenhouse's board", "https://boards.greenhouse.io/acme/jobs/4567?gh_src=x", "https://greenhouse.io/jobs/4567"],
  [
    "Greenhouse's form",
    "https://boards.greenhouse.io/embed/job_app?for=acme&token=4567",
    "https://greenhouse.io/jobs/4567",
  ],
  ["Greenhouse on a company's page", "https://acme.com/careers?gh_jid=4567", "https://greenhouse.io/jobs/4567"],
  ["text that is no address", " see the mail ", "see the mail"],
])("one address for one posting: %s", (_, address, canonical) => {
  expect(canonicalUrl(address)).toBe(canonical);
  expect(canonicalUrl(canonical)).toBe(canonical);
});

test.each([
  "https://acme.com",
  "https://www.acme.com/careers/",
  "https://acme.com/en-gb/jobs?utm_source=x",
  "https://www.linkedin.com/jobs/search/?keywords=backend",
  "ask Grace",
])("%s names no one posting", (address) => {
  expect(postingOf(address)).toBeUndefined();
});

test.each(["https://acme.com/jobs/12", "https://acme.com/jobs?id=12", "https://acme.com/#/jobs/12"])(
  "%s names one",
  (address) => {
    expect(postingOf(address)).toBe(canonicalUrl(address));
  },
);
