import { expect, test } from "vitest";
import { idPattern } from "../../../shared/id.ts";
import { planApplications } from "../../../shared/import/applications.ts";
import { hash128 } from "../../../shared/import/hash.ts";
import { fillFrom } from "../../../shared/import/merge.ts";
import { readTable } from "../../../shared/import/table.ts";

const today = "2026-11-22";

function rowsOf(text: string, on = today) {
  return planApplications(readTable(text), {}, on);
}

test("the hash is FNV-1a of 128 bits", () => {
  expect(hash128("").toString(16)).toBe("6c62272e07bb014262b821756295c58d");
  expect(hash128("a").toString(16)).toBe("d228cb696f1a8caf78912b704e4a8964");
  expect(hash128("foobar").toString(16)).toBe("343e1662793c64bf6f0d3597ba446f18");
});

test("a row has the same id each time, in any order of the file, on any day", () => {
  const one = rowsOf("Company,Role,Date\nAcme,Dev,2026-09-01\nBeta,Ops,\n").rows.map(({ id }) => id);
  const other = rowsOf("Role,Company,Date\nOps,beta ,\nDev,ACME,1 Sep 2026\n", "2027-01-01").rows.map(({ id }) => id);
  expect(other.toReversed()).toEqual(one);
  expect(one.every((id) => idPattern.test(id))).toBe(true);
});

test("the day, the place, the posting and the file's own number tell rows apart", () => {
  const header = "ID,Company,Role,Location,Link,Date\n";
  const rows = [
    "1,A,x,Berlin,,2026-09-01",
    "2,A,x,Berlin,,2026-09-01",
    "1,A,x,Paris,,2026-09-01",
    "1,A,x,Berlin,,2026-09-02",
    "1,A,x,Berlin,https://a.example/2,2026-09-01",
  ];
  expect(rowsOf(header + rows.join("\n")).rows).toHaveLength(5);
});

test("a row that repeats another adds what that one lacks, and is reported", () => {
  const plan = rowsOf("Company,Role,Date,Status,Salary\nA,x,2026-09-01,Applied,\nA,x,2026-09-01,Interview,60k\n");
  expect(plan.rows).toMatchObject([
    { row: 2, fields: { salary: { min: 60_000 }, history: [{ stage: "applied" }, { stage: "interviewing" }] } },
  ]);
  expect(plan.problems).toMatchObject([{ row: 3, kind: "repeated" }]);
});

test("rows that name no role stay apart, however alike they are", () => {
  const plan = rowsOf("Company,Date\nA,2026-09-01\nA,2026-09-01\n");
  expect(new Set(plan.rows.map(({ id }) => id)).size).toBe(2);
});

test("a row adds to what is there only fields it lacks and history it has not got", () => {
  const imported = {
    company: "A",
    role: "x",
    location: "Berlin",
    notes: "old",
    history: [
      { stage: "applied", on: "2026-09-01" },
      { outcome: "rejected", on: "2026-09-01", note: "The file gives no day for this." },
    ],
  } as const;
  const moved = {
    company: "A",
    role: "x",
    notes: "mine",
    history: [
      { stage: "applied", on: "2026-09-03" },
      { stage: "screening", on: "2026-09-09" },
    ],
  } as const;
  expect(fillFrom(imported, moved, today)).toEqual({
    location: "Berlin",
    history: [...moved.history, { outcome: "rejected", on: "2026-09-09", note: "The file gives no day for this." }],
  });
  const ended = {
    ...moved,
    location: "Ulm",
    history: [...moved.history, { outcome: "accepted", on: "2026-10-01" }],
  } as const;
  expect(fillFrom(imported, ended, today)).toEqual({});
});
