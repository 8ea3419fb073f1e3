import { expect, test } from "vitest";
import { checkPlan } from "../../../shared/import/check-plan.ts";
import { isEmail } from "../../../shared/import/contact-record.ts";
import { planOf } from "../../../shared/import/formats.ts";
import { email } from "../../../shared/text.ts";

const today = "2026-11-22";

function read(text: string, choices = {}, kind?: "contact") {
  const plan = planOf({ text, choices, kind }, today);
  if (!plan) throw new Error("This is recognised as nothing.");
  return { ...plan, people: plan.rows.map(({ fields }) => fields) };
}

const connections = [
  "Notes:",
  '"Some addresses are missing, because they are not shown."',
  "",
  "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
  "Ada,Byron,https://www.linkedin.com/in/ada-byron,ada@example.org,Engines,Analyst,20 Mar 2024",
  ",,,,,,14-Aug-25",
  "Bo,Lund,linkedin.com/in/bo,,,,01 Jan 2023",
].join("\r\n");

test("LinkedIn connections are read below the sentences above them; who left LinkedIn is held back", () => {
  expect(read(connections)).toMatchObject({
    label: "LinkedIn connections",
    headerRow: 4,
    people: [
      {
        name: "Ada Byron",
        company: "Engines",
        title: "Analyst",
        emails: ["ada@example.org"],
        links: [{ url: "https://www.linkedin.com/in/ada-byron" }],
        notes: "Connected On: 2024-03-20",
      },
      { name: "Bo Lund", links: [{ url: "https://linkedin.com/in/bo" }] },
    ],
    problems: [{ row: 6, kind: "no_name", text: "Connected On: 2025-08-14" }],
  });
});

test.for([
  "\ufeffVorname;Nachname;URL;E-Mail-Adresse;Unternehmen;Position;Verbunden am\nAda;Byron;;ada@example.org;Engines;Analyst;20.03.2024\n",
  "Connected On,Position,Company,Email Address,Last Name,First Name\n20 Mar 2024,Analyst,Engines,ada@example.org,Byron,Ada\n",
  "Prénom,Nom,Adresse e-mail,Entreprise,Poste,Connexion le\nAda,Byron,ada@example.org,Engines,Analyst,20 mars 2024\n",
])("connections are known in other languages and orders: %s", (text) => {
  expect(read(text).people).toMatchObject([
    { name: "Ada Byron", company: "Engines", title: "Analyst", emails: ["ada@example.org"] },
  ]);
});

test("several values in one cell of Google's contacts are all kept", () => {
  const text = [
    "Name,Given Name,Family Name,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,Organization 1 - Name,Birthday,Group Membership",
    'Ada Byron,Ada,Byron,ada@example.org ::: a@example.com,b@nowhere,"\u202a+44 20 7946 0000\u202c ::: +442079460000",Engines,10/12/1815,* myContacts ::: Work',
  ].join("\n");
  expect(read(text).people).toEqual([
    {
      name: "Ada Byron",
      company: "Engines",
      emails: ["ada@example.org", "a@example.com"],
      phones: ["+44 20 7946 0000"],
      tags: ["Work"],
      notes: "Birthday: 10/12/1815\nE-mail: b@nowhere",
    },
  ]);
});

test("a list without a header is read as the person says", () => {
  const rows = "Byron,Ada,Engines\nLund,Bo,\n";
  expect(read(rows, {}, "contact").problems).toMatchObject([{ kind: "not_importable" }]);
  const mapping = { "Column 1": "lastName", "Column 2": "firstName", "Column 3": "company" };
  expect(read(rows, { mapping, headerRow: 0 }, "contact").people).toEqual([
    { name: "Ada Byron", company: "Engines" },
    { name: "Bo Lund" },
  ]);
});

test("whoever stands in a file twice is one contact with all that was said", () => {
  const text = "Name,Email,Phone\nAda Byron,ada@example.org,1\nAda Byron,ada@example.org,2\n";
  expect(read(text)).toMatchObject({
    people: [{ name: "Ada Byron", phones: ["1", "2"] }],
    problems: [{ row: 3, kind: "repeated" }],
  });
});

test("invitations are people and what was said to them", () => {
  const text = [
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
    'Me,Ada Byron,"3/14/24, 9:00 AM",Hello,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/ada',
  ].join("\n");
  const { rows } = read(text);
  expect(rows.map(({ kind, fields }) => ({ kind, ...fields }))).toEqual([
    { kind: "contact", name: "Ada Byron", links: [{ label: "LinkedIn", url: "https://www.linkedin.com/in/ada" }] },
    {
      kind: "interaction",
      contactId: rows[0]?.id,
      on: "2024-03-14",
      channel: "linkedin",
      direction: "out",
      summary: "Hello",
    },
  ]);
});

test.for([
  "a@b",
  "a b@c.de",
  ".a@b.de",
  "a..b@c.de",
  "a'@b.de",
  "é@b.de",
  "a@b.de",
  "a+b@c-d.co.uk",
  "a@-b.de",
  "a.@b.de",
])("what counts as an address is one for the field: %s", (text) => {
  if (isEmail(text)) expect(email.safeParse(text).success).toBe(true);
});

test("every contact can be stored, whatever the cells hold", () => {
  const long = "x".repeat(30_000);
  const text = `Name,Email,Phone,LinkedIn,Notes,Tags\n${long},${long}@example.org,${long},https://${long},${long},${long}\n`;
  const plan = planOf({ text, choices: {} }, today);
  expect(plan && checkPlan(plan, today).problems.filter(({ kind }) => kind === "not_a_record")).toEqual([]);
});
