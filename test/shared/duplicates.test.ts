import { expect, test } from "vitest";
import { addTo, duplicatesOf, indexOf } from "../../shared/duplicates.ts";
import { may } from "./timeline.ts";

const acme = {
  id: "app_1",
  company: "Acme GmbH",
  role: "Sr. Backend Engineer (m/f/d)",
  postingUrl: "https://acme.com/jobs/12?utm_source=x",
  appliedOn: may(3),
};

test.each([
  ["same_posting", { company: "Acme via Agency", role: "Engineer", postingUrl: "http://www.acme.com/jobs/12/#top" }],
  ["same_role", { company: "ACME", role: "Senior Back-End Engineer", postingUrl: "https://acme.com/jobs/13" }],
  ["same_company", { company: "acme", role: "Data Engineer" }],
])("it is found by what is the strongest in common: %s", (why, candidate) => {
  expect(duplicatesOf(candidate, [acme])).toEqual([{ id: "app_1", why, on: may(3) }]);
});

test("another company's is none", () => {
  const other = { company: "Globex", role: "Senior Backend Engineer", postingUrl: "https://globex.com/jobs/12" };
  expect(duplicatesOf(other, [acme])).toEqual([]);
});

test("one is no duplicate of itself", () => {
  expect(duplicatesOf(acme, [acme])).toEqual([]);
});

test("two that link to the same list of jobs are not the same posting", () => {
  const list = { id: "app_2", company: "Globex", role: "Designer", postingUrl: "https://board.example/jobs" };
  expect(duplicatesOf({ company: "Acme", role: "Tester", postingUrl: "https://board.example/jobs/" }, [list])).toEqual(
    [],
  );
});

test("the strongest comes first, then the one sent last", () => {
  const others = [
    { id: "app_2", company: "Acme", role: "Tester", appliedOn: may(1) },
    { id: "app_3", company: "Acme", role: "Designer", appliedOn: may(9) },
    { id: "app_4", company: "Acme", role: "Analyst" },
  ];
  const found = duplicatesOf({ company: "Acme", role: "Senior Backend Engineer" }, [...others, acme]);
  expect(found.map(({ id }) => id)).toEqual(["app_1", "app_3", "app_2", "app_4"]);
  expect(Object.keys(found.at(-1) ?? {})).toEqual(["id", "why"]);
});

test("rows that come one after another are found as soon as they are added", () => {
  const index = indexOf([]);
  const row = { company: "Acme", role: "Tester" };
  expect(duplicatesOf(row, index)).toEqual([]);
  addTo(index, { ...row, id: "app_9" });
  expect(duplicatesOf(row, index)).toEqual([{ id: "app_9", why: "same_role" }]);
});

test("a company with thousands of applications names the latest twenty, so that each lookup costs the same", () => {
  const index = indexOf(Array.from({ length: 5_000 }, (_, n) => ({ ...acme, id: `app_${n}`, role: `Role ${n}` })));
  for (let n = 0; n < 5_000; n++) {
    const found = duplicatesOf({ company: "Acme", role: `Role ${n}` }, index);
    expect([found.length, found[0]?.id]).toEqual([20, `app_${n}`]);
  }
});
