import { describe, expect, test } from "vitest";
import { normaliseCompany, normaliseRole } from "../../shared/plain-name.ts";

describe("companies that are the same", () => {
  test.each([
    ["Acme", "ACME", " acme "],
    ["Acme", "Acme Inc.", "Acme, Inc", "ACME Ltd", "Acme LLC", "The Acme Company", "Acme Corp."],
    ["Müller", "Muller GmbH", "Müller GmbH & Co. KG", "MÜLLER AG"],
    ["Philips", "Philips B.V.", "Philips BV", "Philips N.V.", "Philips B. V."],
    ["Société Générale", "Societe Generale S.A.", "Société Générale SAS"],
    ["Allegro", "Allegro Sp. z o.o."],
    ["Mærsk", "Maersk A/S"],
    ["Johnson & Johnson", "Johnson and Johnson"],
    ["J.P. Morgan", "J. P. Morgan", "JP Morgan"],
    ["McDonald’s", "McDonald's", "McDonalds"],
    ["メルカリ", "株式会社メルカリ"],
  ])("%s", (...names) => {
    expect(new Set(names.map(normaliseCompany)).size).toBe(1);
  });
});

test.each([
  ["Acme", "Acme Labs"],
  ["SAS", "SAP"],
  ["SAS Institute", "SAS"],
  ["The", "Co"],
  ["???", "!!!"],
  ["腾讯", "阿里巴巴"],
])("%s is not %s", (one, other) => {
  expect(normaliseCompany(one)).not.toBe(normaliseCompany(other));
});

describe("roles that are the same", () => {
  test.each([
    ["Senior Backend Engineer", "Sr. Backend Engineer", "senior back-end engineer", "Snr Back End Eng"],
    [
      "Backend Engineer",
      "Backend Engineer (m/f/d)",
      "Backend Engineer (w/m/d)",
      "Backend Engineer - H/F",
      "Backend Engineer [f|m|x]",
    ],
    ["Backend Engineer", "Backend Engineer (all genders)", "Backend Engineer (gn)", "Backend Engineer (m/w/divers)"],
    [
      "Backend Engineer",
      "Backend Engineer (Remote)",
      "Backend Engineer - Remote",
      "Backend Engineer (100% remote, full-time)",
    ],
    ["Backend Engineer", "Backend Engineer (Austin, TX)", "Backend Engineer [EMEA]"],
    ["Softwareentwickler", "Softwareentwickler:in", "Softwareentwickler/-in", "Softwareentwickler*in (m/w/d)"],
    ["Ingénieur logiciel", "Ingenieur·e logiciel"],
    ["Junior Developer", "Jr Dev"],
    ["Software Engineer II", "SWE 2"],
  ])("%s", (...roles) => {
    expect(new Set(roles.map((role) => normaliseRole(role))).size).toBe(1);
  });
});

test.each([
  ["C++ Developer", "C Developer"],
  ["C# Developer", "C++ Developer"],
  ["Backend Engineer (Payments)", "Backend Engineer (Search)"],
  ["Backend Engineer (Internship)", "Backend Engineer"],
  ["Senior Developer", "Junior Developer"],
  ["🚀", "🐙"],
])("%s is not %s", (one, other) => {
  expect(normaliseRole(one)).not.toBe(normaliseRole(other));
});

test("a known location in brackets says nothing of the role", () => {
  expect(normaliseRole("Backend Engineer (Berlin)", "Berlin, Germany")).toBe(normaliseRole("Backend Engineer"));
});
