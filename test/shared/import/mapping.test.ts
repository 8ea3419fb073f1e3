import { expect, test } from "vitest";
import { mapColumns } from "../../../shared/import/mapping.ts";
import { readTable } from "../../../shared/import/table.ts";

function mappingOf(text: string) {
  return mapColumns(readTable(text));
}

test("headers are known by their words, however they are joined, cased, accented or hidden", () => {
  expect(mappingOf("\u200bcompany_name,\u00a0jobTitle,DATE APPLIED,Statut,Lien de l’offre,Fecha límite\n")).toEqual({
    company_name: "company",
    jobTitle: "role",
    "DATE APPLIED": "appliedOn",
    Statut: "status",
    "Lien de l’offre": "postingUrl",
    "Fecha límite": "deadlineOn",
  });
});

test("the likelier of two columns wins, the other goes to the notes", () => {
  expect(mappingOf("Date,Company,Title,Applied Date\n")).toMatchObject({ Date: "note", "Applied Date": "appliedOn" });
});

test("a bare name is the company only where there is no role", () => {
  expect(mappingOf("name,applied_date,stage\n").name).toBe("company");
  expect(mappingOf("Name,Title,Status\n").Name).toBe("note");
});

test("what a column of many meanings holds is seen from its values", () => {
  const header = "Company,Role,Type,Follow up,Applied\n";
  expect(mappingOf(`${header}Acme,Dev,Remote,2026-01-02,Yes\n`)).toMatchObject({
    Type: "workMode",
    "Follow up": "followUpOn",
    Applied: "step",
  });
  expect(mappingOf(`${header}Acme,Dev,Full-time,Ask for feedback,2026-01-02\n`)).toMatchObject({
    Type: "employment",
    "Follow up": "nextAction",
    Applied: "appliedOn",
  });
});

test("the status is the column whose words are known", () => {
  expect(mappingOf("Company,Role,State,Result\nAcme,Dev,Texas,Rejected\n")).toMatchObject({
    State: "location",
    Result: "status",
  });
});

test("columns of rounds and outcomes are steps when they hold dates or ticks", () => {
  const text = "Company,Role,Phone,Onsite,rejected\nAcme,Dev,10/2/2020,,False\n";
  expect(mappingOf(text)).toMatchObject({ Phone: "step", rejected: "step" });
  expect(mappingOf("Company,Role,Phone\nAcme,Dev,+1 202 555 0100\n").Phone).toBe("note");
});

test("a key of another table is no company", () => {
  expect(Object.values(mappingOf("id,title,company_id\n1,Dev,17\n"))).not.toContain("company");
  expect(Object.values(mappingOf("id,title,company\n1,Dev,17\n"))).not.toContain("company");
});

test("what the person chose stands, and its field is taken", () => {
  const table = readTable("Company,Client,Role\nAgency,Acme,Dev\n");
  expect(mapColumns(table, { Client: "company" })).toEqual({ Company: "note", Client: "company", Role: "role" });
});
