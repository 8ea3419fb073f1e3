import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standingOf } from "../../../shared/history.ts";
import { planApplications } from "../../../shared/import/applications.ts";
import type { Choices } from "../../../shared/import/plan.ts";
import { readTable } from "../../../shared/import/table.ts";

const today = "2026-11-22";

function planOf(text: string, choices: Choices = {}) {
  return planApplications(readTable(text, choices), choices, today);
}

function firstOf(text: string, choices: Choices = {}) {
  return planOf(text, choices).rows[0]?.fields;
}

test("a row becomes an application with all that the file says", () => {
  const header =
    "Company,Role,Location,Salary,Link,Source,Status,Date Applied,Deadline,Follow-Up Date,Excitement,Tags,Notes,Team";
  const row =
    'Acme,Dev,Berlin (Hybrid),"€60k - 70k",https://acme.example/jobs/7,LinkedIn,Applied,2026-09-01,2026-09-30,2026-09-10,4,"go; remote",Met Ann,Payments';
  expect(firstOf(`${header}\n${row}\n`)).toEqual({
    company: "Acme",
    role: "Dev",
    history: [{ stage: "applied", on: "2026-09-01", original: "Applied" }],
    postingUrl: "https://acme.example/jobs/7",
    location: "Berlin (Hybrid)",
    workMode: "hybrid",
    salary: { min: 60_000, max: 70_000, currency: "EUR", text: "€60k - 70k" },
    source: "LinkedIn",
    channel: "job_board",
    followUpOn: "2026-09-10",
    deadlineOn: "2026-09-30",
    excitement: 4,
    tags: ["go", "remote"],
    notes: "Met Ann\n\nTeam: Payments",
  });
});

describe("history", () => {
  const historyOf = (text: string) => firstOf(text)?.history;
  const header = "Company,Role,Status,Date Applied\n";

  test("a status after the application has the nearest day the row gives, and says so", () => {
    expect(historyOf(`${header}Acme,Dev,Rejected,2026-09-01\n`)).toEqual([
      { stage: "applied", on: "2026-09-01" },
      { outcome: "rejected", on: "2026-09-01", note: "The file gives no day for this.", original: "Rejected" },
    ]);
  });

  test("the day of the last change is the day of the last status", () => {
    const history = historyOf("Company,Role,Status,Date Applied,Last Updated\nAcme,Dev,Offer,2026-09-01,2026-10-05\n");
    expect(history?.at(-1)).toEqual({ stage: "offer", on: "2026-10-05", original: "Offer" });
  });

  test("the day of the last change leaves the day of applying alone", () => {
    const history = historyOf(
      "Company,Role,Status,Date Applied,Last Updated\nAcme,Dev,Applied,2026-09-01,2026-10-05\n",
    );
    expect(history).toEqual([{ stage: "applied", on: "2026-09-01", original: "Applied" }]);
  });

  test("without any day it is the day of the import, and says so", () => {
    expect(historyOf("Company,Role,Status\nAcme,Dev,Applied\n")).toEqual([
      { stage: "applied", on: today, note: expect.stringContaining("the day of the import"), original: "Applied" },
    ]);
  });

  test("an empty status is applied with a day of applying, else saved", () => {
    const stages = planOf(`${header}Acme,Dev,,2026-09-01\nBeta,Dev,,\nGamma,Dev,,8/82019\n`).rows.map(
      ({ fields }) => standingOf(fields.history).stage,
    );
    expect(stages).toEqual(["applied", "saved", "applied"]);
  });

  test("of several words the last counts and all become entries", () => {
    const history = historyOf(`${header}Acme,Dev,"Need to Apply,Applied,Interview,Rejected",2026-09-01\n`) ?? [];
    expect(history.map(({ stage, outcome }) => stage ?? outcome)).toEqual([
      "saved",
      "applied",
      "interviewing",
      "rejected",
    ]);
    expect(standingOf(history)).toMatchObject({
      outcome: "rejected",
      furthest: "interviewing",
      appliedOn: "2026-09-01",
    });
  });

  test("a status that says it is not sent yet makes the day the one it was saved", () => {
    const plan = planOf(`${header}Acme,Dev,To Apply,2026-09-01\n`);
    expect(plan.rows[0]?.fields.history).toMatchObject([{ stage: "saved", on: "2026-09-01" }]);
    expect(plan.problems).toMatchObject([{ row: 2, kind: "contradiction" }]);
  });

  test("columns of rounds are dated entries, ticks undated ones", () => {
    const text =
      "Company,Role,Applied Date,Coding Challenge,Phone,Onsite,Result\nAcme,Dev,2026-09-01,yes,2026-09-08,no,\n";
    expect(historyOf(text)).toEqual([
      { stage: "applied", on: "2026-09-01" },
      { stage: "screening", on: "2026-09-01", note: "The file gives no day for this.", original: "Coding Challenge" },
      { stage: "screening", on: "2026-09-08", original: "Phone" },
    ]);
  });

  test("a round that is yet to come is what to do next, not history", () => {
    const fields = firstOf("Company,Role,Date Applied,Interview Date\nAcme,Dev,2026-11-01,2026-12-24\n");
    expect(fields).toMatchObject({ followUpOn: "2026-12-24", nextAction: "Interview Date" });
    expect(fields?.history.every(({ on }) => on <= today)).toBe(true);
  });

  test("a day of applying that is yet to come is reported and kept in the notes", () => {
    const plan = planOf(`${header}Acme,Dev,Applied,2027-01-01\n`);
    expect(plan.problems).toMatchObject([{ kind: "ahead", text: "2027-01-01" }]);
    expect(plan.rows[0]?.fields).toMatchObject({ notes: "Date Applied: 2027-01-01" });
  });
});

test("an unknown status is listed with its rows, kept on the entry and never guessed", () => {
  const plan = planOf("Company,Role,Status,Date\nAcme,Dev,池子,2026-09-01\nBeta,Dev,池子,\nGamma,Dev,Applied,\n");
  expect(plan.unknownStatuses).toEqual([{ word: "池子", rows: [2, 3] }]);
  expect(plan.rows.map(({ fields }) => fields.history[0])).toMatchObject([
    { stage: "applied", original: "池子" },
    { stage: "saved", original: "池子" },
    { stage: "applied", original: "Applied" },
  ]);
});

test("an unreadable date leaves the field empty, is reported by row and kept in the notes", () => {
  const plan = planOf('Company,Role,Notes,Date Applied\nAcme,Dev,"one\ntwo",2026-09-01\nBeta,Dev,,31/02/2026\n');
  expect(plan.problems).toEqual([
    { row: 3, kind: "unreadable_date", field: "appliedOn", text: "31/02/2026", message: expect.any(String) },
  ]);
  expect(plan.rows[1]?.fields).toMatchObject({ notes: "Date Applied: 31/02/2026" });
});

test("how ambiguous dates are read is stated with the reason, and can be chosen", () => {
  const text = "Company,Role,Date Applied\nAcme,Dev,03/04/2026\nBeta,Dev,25/03/2026\n";
  expect(planOf(text).assumptions).toEqual([
    "Date Applied: 03/04/2026 is read as 3 April 2026 (day first), because row 3 has 25/03/2026.",
  ]);
  expect(firstOf("Company,Role,Date Applied\nAcme,Dev,03/04/2026\n", { dayFirst: true })?.history[0]?.on).toBe(
    "2026-04-03",
  );
  expect(firstOf("Company,Role,Date Applied\nAcme,Dev,03/04/2026\n", { dayFirst: false })?.history[0]?.on).toBe(
    "2026-03-04",
  );
});

test("a row without a company is held back, and imported once a name for such rows is given", () => {
  const text = "Company,Role\n,Dev\n";
  expect(planOf(text)).toMatchObject({ rows: [], problems: [{ row: 2, kind: "no_company", text: "Dev" }] });
  expect(firstOf(text, { company: "Confidential" })).toMatchObject({ company: "Confidential", role: "Dev" });
});

test("a row without a role is imported under a name that says so", () => {
  const plan = planOf("Company,Role\nAcme,\n");
  expect(plan.rows[0]?.fields.role).toBe("Role not given");
  expect(plan.problems).toMatchObject([{ row: 2, kind: "no_role" }]);
  expect(planOf("Company,Date\nAcme,2026-09-01\n").problems).toEqual([]);
});

test("a file that names no company, or has no rows, says why nothing can be imported", () => {
  for (const text of ["", "Company,Role\n", "id,title,company_id\n1,Dev,7\n", "Acme,Dev\n"])
    expect(planOf(text), text).toMatchObject({ rows: [], problems: [{ kind: "not_importable" }] });
});

test("a file without a header is imported once its columns are named", () => {
  const mapping = { "Column 1": "company", "Column 2": "role" } as const;
  expect(planOf("Acme,Dev\nBeta,Ops\n", { mapping }).rows.map(({ fields }) => fields.role)).toEqual(["Dev", "Ops"]);
});

test("texts that are too long are cut and kept whole in the notes", () => {
  const role = "x".repeat(300);
  const plan = planOf(`Company,Role\nAcme,${role}\n`);
  expect(plan.rows[0]?.fields).toMatchObject({ role: `${"x".repeat(199)}…`, notes: `Role: ${role}` });
  expect(plan.problems).toMatchObject([{ kind: "too_long", field: "role" }]);
});

test("a link without its scheme is completed, text that is no link is kept, a link in the notes is found", () => {
  const links = planOf(
    "Company,Role,URL\nA,x,www.acme.example/jobs/1\nB,x,javascript:alert(1)\nC,x,https://c.example\n",
  );
  expect(links.rows.map(({ fields }) => fields.postingUrl)).toEqual([
    "https://www.acme.example/jobs/1",
    undefined,
    "https://c.example",
  ]);
  expect(links.problems).toMatchObject([{ row: 3, kind: "bad_link" }]);
  expect(firstOf("Company,Role,Notes\nA,x,see https://a.example/7 soon\n")).toMatchObject({
    postingUrl: "https://a.example/7",
  });
});

test("every row is an application or a problem, whatever the cells hold", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("", "Acme", "Dev", "2026-01-02", "Applied", "n/a", "\ud800"),
  );
  const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, (data) => {
      const quoted = data.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
      const table = readTable(`Company,Role,Status,Date Applied,Link\n${quoted.join("\n")}`);
      const plan = planApplications(table, {}, today);
      const told = new Set([...plan.rows, ...plan.problems].map(({ row }) => row));
      expect(table.rows.filter(({ row }) => !told.has(row))).toEqual([]);
      expect(JSON.stringify(plan)).not.toMatch(/\\ud[89a-f]|\\u0000/); // how halves of a pair are written
    }),
    { numRuns: 50 },
  );
});
