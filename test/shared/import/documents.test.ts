import { expect, test } from "vitest";
import { checkPlan } from "../../../shared/import/check-plan.ts";
import { planOf } from "../../../shared/import/formats.ts";
import { flawsOfResume } from "../../../shared/import/resume-flaws.ts";

const today = "2026-11-22";

function read(json: unknown) {
  const plan = planOf({ json }, today);
  return plan && checkPlan(plan, today);
}

test("a resume of JSON Resume v0 is brought up to v1 and loses nothing", () => {
  const plan = read({
    basics: { name: "Ada", label: "Engineer", picture: "a.png", website: "https://ada.example" },
    work: [{ company: "Acme", website: "https://acme.example", own: { kept: 1 } }],
    hobbies: ["chess"],
  });
  expect(plan?.rows).toMatchObject([
    {
      kind: "resume",
      fields: {
        label: "Ada, Engineer",
        targetRole: "Engineer",
        document: {
          basics: { name: "Ada", label: "Engineer", image: "a.png", url: "https://ada.example" },
          work: [{ name: "Acme", url: "https://acme.example", own: { kept: 1 } }],
          hobbies: ["chess"],
        },
      },
    },
  ]);
  expect(plan?.problems).toEqual([]);
});

test("what the schema would refuse is imported and told by its path", () => {
  const plan = read({ basics: { email: "" }, work: [{ endDate: "Present", highlights: [null] }] });
  expect(plan?.rows).toHaveLength(1);
  expect(plan?.problems.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
    "not_valid basics.email",
    "not_valid work.0.endDate",
    "not_valid work.0.highlights.0",
  ]);
});

test.for([
  [true, {}],
  [true, { work: [{ startDate: "2014" }], custom: null }],
  [true, { $schema: "https://example.org/schema", meta: { canonical: "https://a.example/me" } }],
  [false, { basics: null }],
  [false, { education: {} }],
  [false, { awards: [{ date: "2014-1" }] }],
  [false, { skills: [{ keywords: "a" }] }],
  [false, { projects: [null] }],
  [false, null],
] as const)("validity is as the schema has it: %s for %j", ([isValid, document]) => {
  expect(flawsOfResume(document).length === 0).toBe(isValid);
});

test.for([{}, [], [1], null, "text", 3, { name: "Ada", contact: {} }, { basics: null }, { apps: 1 }])(
  "what is of no known form is nothing: %j",
  (json) => {
    expect(read(json)).toBeUndefined();
  },
);

test("a backup of Job Hunt HQ is its applications and companies", () => {
  const plan = read({
    apps: [
      {
        id: "1",
        company: "Acme",
        role: "Developer",
        status: "technical",
        appliedAt: "2026-09-01",
        updatedAt: "2026-09-09",
      },
      { id: "2", company: "Beta", role: "Tester", status: "saved", nextDate: "2026-12-01", nextAction: "Write" },
    ],
    companies: [{ id: "c1", name: "Gamma", url: "https://gamma.example", tier: "A" }],
    done: { "item-1": true },
    settings: {},
  });
  expect(plan?.rows.map(({ kind, fields }) => ({ kind, ...fields }))).toMatchObject([
    {
      company: "Acme",
      history: [
        { stage: "applied", on: "2026-09-01" },
        { stage: "interviewing", on: "2026-09-09" },
      ],
    },
    { company: "Beta", followUpOn: "2026-12-01", nextAction: "Write", history: [{ stage: "saved" }] },
    { kind: "company", name: "Gamma", careersUrl: "https://gamma.example", notes: "tier: A" },
  ]);
  expect(plan?.assumptions.at(-1)).toContain("1 ticked-off");
});

test("a list of objects is a table", () => {
  expect(read([{ problem: "Two Sum", difficulty: "Easy" }])?.rows).toMatchObject([
    { row: 2, kind: "practice", fields: { title: "Two Sum", difficulty: "easy" } },
  ]);
  expect(read({ items: [{ company: "Acme", role: "Developer", skills: ["a", "b"] }] })?.rows).toMatchObject([
    { kind: "application", fields: { company: "Acme", notes: "skills: a, b" } },
  ]);
});
