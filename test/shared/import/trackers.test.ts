import { expect, test } from "vitest";
import { checkPlan } from "../../../shared/import/check-plan.ts";
import { planOf } from "../../../shared/import/formats.ts";

const today = "2026-11-22";

function read(text: string, withPrivate = false) {
  const plan = planOf({ text, choices: {}, withPrivate }, today);
  if (!plan) throw new Error("This is recognised as nothing.");
  expect(checkPlan(plan, today).problems.filter(({ kind }) => kind === "not_a_record")).toEqual([]);
  return { ...plan, records: plan.rows.map(({ kind, fields }) => ({ kind, ...fields })) };
}

test("JobSync's lists keep both days, the kind of work and statuses of its own", () => {
  const { label, records, unknownStatuses } = read(
    [
      "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status",
      "1,2026-09-01,Yes,2026-09-03,Acme,Developer,Full-time,Remote,Ulm,LinkedIn,archived",
      "2,2026-09-02,No,N/A,Beta,Tester,N/A,N/A,N/A,N/A,draft",
    ].join("\n"),
  );
  expect(label).toBe("JobSync");
  expect(unknownStatuses).toEqual([]);
  expect(records).toMatchObject([
    {
      company: "Acme",
      role: "Developer",
      employment: "full_time",
      workMode: "remote",
      source: "LinkedIn",
      history: [
        { stage: "saved", on: "2026-09-01" },
        { stage: "applied", on: "2026-09-03" },
        { outcome: "withdrawn", original: "archived" },
      ],
    },
    { company: "Beta", history: [{ stage: "saved", on: "2026-09-02", original: "draft" }] },
  ]);
});

test("Hired's lists are applications, companies and contacts; paths of its own stay out, quotes before signs go", () => {
  const applications = read(
    "Company,Role,Stage,Tags,Why it ended,Location,Work mode,Salary,Applied,Next follow-up,Closed,Resume,Round,Days in stage,Days quiet,Activity,Job link,Notes,Link\r\n" +
      'Acme,Developer,Rejected,"a, b",No fit,Ulm,Hybrid,,2026-09-01,2026-12-01,2026-09-20,cv.pdf,2,3,4,5,https://acme.example/jobs/1,\'=hello,/applications/1\r\n',
  );
  expect(applications).toMatchObject({
    label: "Hired applications",
    records: [
      {
        postingUrl: "https://acme.example/jobs/1",
        followUpOn: "2026-12-01",
        tags: ["a", "b"],
        history: [
          { stage: "applied", on: "2026-09-01" },
          { outcome: "rejected", on: "2026-09-20" },
        ],
      },
    ],
  });
  expect(applications.records[0]).toMatchObject({ notes: expect.stringMatching(/^=hello\n\n.*No fit/s) });
  expect(JSON.stringify(applications.records)).not.toContain("/applications/1");
  expect(
    read(
      "Name,Website,Industry,Size,Location,Tags,Applications,Open applications,People,Last applied,Notes,Link\r\nAcme,acme.example,Steel,50,Ulm,a,1,0,2,2026-09-01,Good,/companies/1\r\n",
    ).records,
  ).toEqual([
    {
      kind: "company",
      name: "Acme",
      careersUrl: "https://acme.example",
      tags: ["a"],
      notes: "Good\nIndustry: Steel\nSize: 50\nLocation: Ulm\nPeople: 2",
    },
  ]);
  expect(
    read(
      "Name,Title,Companies,Relationship,Tags,Email,Phone,LinkedIn,X,Instagram,GitHub,Website,Other links,Next ping,Last touch,Notes,Link\r\nAda,CTO,Acme,Recruiter,,a@b.example,'+49 1,https://linkedin.com/in/ada,@ada,,,,,2026-12-01,2026-11-01,,/people/1\r\n",
    ).records,
  ).toEqual([
    {
      kind: "contact",
      name: "Ada",
      company: "Acme",
      title: "CTO",
      emails: ["a@b.example"],
      phones: ["+49 1"],
      links: [
        { label: "LinkedIn", url: "https://linkedin.com/in/ada" },
        { label: "X", url: "https://x.com/ada" },
      ],
      relationship: "recruiter",
      nextOn: "2026-12-01",
      lastSpokeOn: "2026-11-01",
    },
  ]);
});

test.for([
  [
    "Ladderly",
    "Company,Job Post Title,Job Post URL,Resume Version,Contact Name,ContactUrl,Referral,Initial Outreach Date,Initial App Date,Last Action Date,Inbound Opportunity,Status,Salary,TC,Notes\nAcme,Developer,https://a.example/1,v2,Ada,,,,2026-09-01,2026-09-09,false,Rejected,,,\n",
  ],
  [
    "CareerForge",
    "date,company,sector,role,role_type,channel,status,contact_person,fit_rating,notes,cv_file,cover_letter_file,source,last_updated\n2026-09-01,Acme,IT,Developer,full-time,email,rejected,,4,,cv.pdf,,LinkedIn,2026-09-09\n",
  ],
  [
    "StageTracker",
    "id,company,position,location,status,applied_at,next_followup_at,notes,created_at,updated_at\n7,Acme,Developer,Ulm,rejected,2026-09-01,,,2026-08-30,2026-09-09\n",
  ],
])("%s is known by its columns", ([label = "", text = ""]) => {
  const plan = read(text);
  expect(plan.label).toBe(label);
  expect(plan.records).toMatchObject([{ company: "Acme", role: "Developer" }]);
  expect(JSON.stringify(plan.records[0])).toMatch(/"stage":"applied","on":"2026-09-01".*"rejected","on":"2026-09-09"/);
});

test("Reactive Resume's other names for columns are understood", () => {
  const { records } = read(
    "Organization,Position,Stage,Stage entered at,Compensation,Job posting,Tags\nAcme,Developer,interview,2026-09-05,€60k,https://a.example/1,a;b|c\n",
  );
  expect(records).toMatchObject([
    { company: "Acme", role: "Developer", postingUrl: "https://a.example/1", tags: ["a", "b", "c"] },
  ]);
});

test("the applicant's own address in LinkedIn's list stays out unless it is asked for", () => {
  const text =
    'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"3/4/24, 9:00 AM",me@example.org,1,Acme,Developer,https://a.example/1,cv.pdf,Phone:1\n';
  const { label, records } = read(text);
  expect(label).toBe("LinkedIn job applications");
  expect(records).toMatchObject([{ notes: "Resume Name: cv.pdf", history: [{ stage: "applied", on: "2024-03-04" }] }]);
  expect(JSON.stringify(read(text, true).records)).toContain("me@example.org");
});

test("the table of career-ops is read out of its Markdown", () => {
  const { label, records, unknownStatuses } = read(
    [
      "# Applications",
      "",
      "| # | Date | Company | Role | Score | Status | PDF | Report | Notes |",
      "|---|------|---------|------|-------|--------|-----|--------|-------|",
      "| 1 | 2026-09-01 | **Acme** | Developer | 4.2/5 | Applied | ✅ | [001](reports/001.md) | by mail |",
      "| 2 | 2026-09-02 | Beta | Tester | 3/5 | SKIP | ❌ | | |",
    ].join("\n"),
  );
  expect(label).toBe("career-ops applications");
  expect(unknownStatuses).toEqual([]);
  expect(records).toMatchObject([
    { company: "Acme", notes: expect.stringContaining("by mail"), history: [{ stage: "applied", on: "2026-09-01" }] },
    { company: "Beta", history: [{ outcome: "withdrawn", on: "2026-09-02" }] },
  ]);
});
