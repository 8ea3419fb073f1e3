import { expect, test } from "vitest";
import { vcardOf } from "../../../shared/export/vcard.ts";
import { planOf } from "../../../shared/import/formats.ts";
import { hostileTexts } from "../../support/hostile-text.ts";

const id = "con_01JDAAAAAAAAAAAAAAAAAAAAAA";
const updatedAt = "2026-10-02T09:30:00.000Z";
const reread = (text: string) => planOf({ text, choices: {} }, "2026-11-22")?.rows.map(({ fields }) => fields);

const ada = {
  name: "Ada King, Countess of Lovelace",
  company: "Analytical; Engines, Ltd",
  title: "Programmer",
  emails: ["ada@example.org", "a.king@example.com"],
  phones: ["+44 20 7946 0000"],
  links: [{ label: "LinkedIn", url: "https://linkedin.example/in/ada,1;2" }, { url: "https://ada.example" }],
  tags: ["engine", "mentor"],
  notes: "Met at the salon\nLikes: poetry; numbers, \\ backslashes",
};

test("a contact comes back from its card", () => {
  expect(reread(vcardOf({ id, updatedAt, ...ada }))).toMatchObject([ada]);
});

test("a contact with nothing but a name is a whole card", () => {
  expect(vcardOf({ id, updatedAt, name: "Grace Hopper" })).toBe(
    [
      "BEGIN:VCARD",
      "VERSION:3.0",
      "PRODID:-//Readyline//Contacts//EN",
      `UID:${id}`,
      "N:Hopper;Grace;;;",
      "FN:Grace Hopper",
      `REV:${updatedAt}`,
      "END:VCARD",
      "",
    ].join("\r\n"),
  );
});

test("no line is longer than 75 bytes, no text breaks out of its line, and each card is one person", () => {
  const nasty = `x\r\nEND:VCARD\rBEGIN:VCARD\nFN:Somebody else ${"日本語".repeat(60)}`;
  const cards = [...hostileTexts, nasty]
    .map((text) =>
      vcardOf({ id, updatedAt, name: `Q ${text}`.slice(0, 200), company: text, notes: text, tags: [text] }),
    )
    .join("");
  for (const line of cards.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(cards).not.toMatch(/[^\r]\n|\r[^\n]/);
  expect(cards.match(/^BEGIN:VCARD$/gm)).toHaveLength(hostileTexts.length + 1);
  expect(planOf({ text: cards, choices: {} }, "2026-11-22")?.rows.every(({ kind }) => kind === "contact")).toBe(true);
});
