import { expect, test } from "vitest";
import { planOf } from "../../../shared/import/formats.ts";

function read(lines: readonly string[], end = "\r\n") {
  const plan = planOf({ text: lines.join(end), choices: {} }, "2026-11-22");
  return plan?.rows.map(({ fields }) => fields);
}

const card = (version: string, ...lines: readonly string[]) => [
  "BEGIN:VCARD",
  `VERSION:${version}`,
  ...lines,
  "END:VCARD",
];

test("a card of version 4.0 is read with its groups, escapes and addresses", () => {
  expect(
    read(
      card(
        "4.0",
        "FN:Ada Byron",
        "N:Byron;Ada;;;",
        "ORG:Engines\\, Inc.;Analysis",
        "EMAIL;PREF=1;TYPE=work:mailto:ada@example.org",
        'TEL;VALUE=uri;TYPE="voice,home":tel:+44-20-7946-0000',
        "item1.URL:https://example.org/ada",
        "item1.X-ABLabel:_$!<HomePage>!$_",
        "CATEGORIES:friends,science",
        "BDAY:18151210",
        "NOTE:First line\\nsecond\\; line",
        "PHOTO:data:image/jpeg;base64,AAAA",
        " BBBB",
      ),
    ),
  ).toEqual([
    {
      name: "Ada Byron",
      company: "Engines, Inc.",
      emails: ["ada@example.org"],
      phones: ["+44-20-7946-0000"],
      links: [{ label: "HomePage", url: "https://example.org/ada" }],
      tags: ["friends", "science"],
      notes: "First line\nsecond; line\nOrganisation: Analysis\nBirthday: 1815-12-10",
    },
  ]);
});

test("a card of version 2.1 is read with quoted-printable over lines, character sets and bare types", () => {
  expect(
    read(
      card(
        "2.1",
        "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg",
        "TEL;CELL;PREF:0170 1",
        "EMAIL;INTERNET:joerg@example.de",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=BC=",
        "=C3=9Fe=0D=0Aaus Ulm",
        "PHOTO;JPEG;ENCODING=BASE64:",
        "    AAAABBBB",
        "",
        "TITLE:Chef",
      ),
      "\n",
    ),
  ).toEqual([
    {
      name: "Jörg Müller",
      title: "Chef",
      emails: ["joerg@example.de"],
      phones: ["0170 1"],
      notes: "Grüße\naus Ulm",
    },
  ]);
});

test("of several cards each is a contact, the same one twice is one, and an empty one is held back", () => {
  const ada = card("3.0", "FN:Ada", "EMAIL:ada@example.org");
  const text = ["\ufeff", ...ada, ...ada, ...card("3.0", "FN:"), ...card("3.0", "EMAIL:bo@example.org")].join("\r\n");
  const plan = planOf({ text, choices: {} }, "2026-11-22");
  expect(plan?.rows.map(({ row, fields }) => [row, fields.name])).toEqual([
    [1, "Ada"],
    [4, "bo@example.org"],
  ]);
  expect(plan?.problems).toMatchObject([
    { row: 2, kind: "repeated" },
    { row: 3, kind: "no_name" },
  ]);
});

test("folded lines are one again, with and without the blank that folds them", () => {
  expect(read(card("3.0", "FN:Ada", " Byron", "NOTE:long", "  er"))).toMatchObject([
    { name: "AdaByron", notes: "long er" },
  ]);
});

test.for([
  ["parameters without a value", `FN${";a".repeat(100_000)}`],
  ["quotes that never close", `FN;${'"a'.repeat(100_000)}`],
  ["quoted-printable without an end", `FN;ENCODING=QUOTED-PRINTABLE:${"=\n".repeat(100_000)}`],
  ["folds", `FN:a${"\n b".repeat(100_000)}`],
  ["cards in cards", "BEGIN:VCARD\n".repeat(100_000)],
  ["escapes", `N:${"\\;".repeat(100_000)}`],
])("%s by the hundred thousand are read in one go", ([, lines = ""]) => {
  const started = performance.now();
  read(card("3.0", lines));
  expect(performance.now() - started).toBeLessThan(5_000);
});
