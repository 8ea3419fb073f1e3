import { type Zippable, zipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { freshTable, peopleOn } from "../support/api.ts";
import { applicationsOf, send } from "../support/imports.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable());
});

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (files: Zippable) => zipSync(files).slice();

const linkedIn = zip({
  "Connections.csv": bytes(
    'Notes:\n"x"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,,,Acme,,01 Jan 2026\n',
  ),
  "Jobs/Job Applications.csv": bytes(
    'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"3/4/26, 9:00 AM",me@example.org,1,Acme,Developer,https://a.example/1,,\n',
  ),
  "Jobs/Saved Jobs.csv": bytes(
    'Saved Date,Job Url,Job Title,Company Name\n"3/5/26, 9:00 AM",https://a.example/2,Tester,Beta\n',
  ),
  "Invitations.csv": bytes('From,To,Sent At,Message,Direction\nMe,Bo Lund,"3/4/26, 9:00 AM",,OUTGOING\n'),
  "messages.csv": bytes("FROM,TO,CONTENT\na,b,secret\n"),
  "Rich Media/a.png": new Uint8Array(10),
});

test("LinkedIn's archive is people and applications; what is private stays out unless asked for", async () => {
  const api = person();
  const { body } = await send(api, linkedIn, "", "application/zip");
  expect(body).toMatchObject({
    format: "archive",
    label: "LinkedIn archive",
    counts: { contact: { created: 1 }, application: { created: 2 } },
    problems: [],
    preview: [{ file: "Connections.csv", row: 5, kind: "contact" }, { file: "Job Applications.csv", row: 2 }, {}],
  });
  expect(body.assumptions.at(-1)).toBe("Left out: Invitations.csv, messages.csv.");
  expect(JSON.stringify(await applicationsOf(api))).not.toContain("me@example.org");
  expect((await send(api, linkedIn, "", "application/zip")).body).toMatchObject({ created: 0, updated: 0, skipped: 3 });
  const all = await send(api, linkedIn, "?private=true&dryRun=true", "application/x-zip-compressed");
  expect(all.body.counts).toMatchObject({ contact: { created: 1 }, interaction: { created: 1 } });
});

test("the list of career-ops takes its history from the log beside it", async () => {
  const api = person();
  const archive = zip({
    "data/applications.md": bytes(
      "| # | Date | Company | Role | Score | Status | PDF | Report | Notes |\n|---|---|---|---|---|---|---|---|---|\n| 1 | 2026-09-01 | Acme | Developer | 4/5 | Interview | ✅ | | |\n",
    ),
    "data/status-log.tsv": bytes(
      "tracker#\tdate\tfrom\tto\tsource\tnote\n1\t2026-09-02\tEvaluated\tApplied\tx\t\n1\t2026-09-20\tApplied\tInterview\tx\t\n",
    ),
  });
  expect((await send(api, archive, "", "application/zip")).body).toMatchObject({ label: "career-ops applications" });
  const [acme] = await applicationsOf(api);
  expect(acme?.history).toMatchObject([
    { stage: "saved", on: "2026-09-01" },
    { stage: "applied", on: "2026-09-02" },
    { stage: "interviewing", on: "2026-09-20" },
  ]);
});

test("a resume is kept as a document", async () => {
  const api = person();
  const resume = '\n{"basics":{"name":"Ada"},"work":[{"company":"Acme","endDate":"Present"}]}';
  expect((await send(api, resume, "", "application/json")).body).toMatchObject({
    label: "JSON Resume",
    counts: { resume: { created: 1 } },
    problems: [{ kind: "not_valid", field: "work.0.endDate" }],
  });
  expect((await send(api, resume, "", "application/json")).body).toMatchObject({ created: 0, skipped: 1 });
});

test.for([
  ["no archive", bytes("PK no"), 422],
  ["half an archive", linkedIn.slice(0, 300), 422],
  ["an archive without anything to import", zip({ "a.png": new Uint8Array(9), "b.csv": bytes("x,y\n1,2\n") }), 422],
  ["an archive that unpacks to more than there can be", zip({ "a.csv": new Uint8Array(80 * 1_048_576) }), 413],
] as const)("%s is refused", async ([, body, status]) => {
  const api = person();
  const answer = await send(api, body, "", "application/zip");
  expect(answer.status).toBe(status);
  expect(answer.body.detail).toMatch(/\.$/);
  expect(await api.head()).toBe(0);
});

test.for(["[]", "3", '"text"', "null", '[{"a":1}]', '{"contact":{}}'])(
  "JSON of no known form is refused: %s",
  async (json) => {
    expect((await send(person(), json, "", "application/json")).status).toBe(422);
  },
);
