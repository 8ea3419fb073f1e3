import type { ContactField } from "../../shared/import/contact-columns.ts";
import type { PracticeField } from "../../shared/import/practice-columns.ts";

/** What the rows of a table can be, besides applications. */
export type RowKind = "contact" | "practice";

const contact: Readonly<Record<ContactField, string>> = {
  name: "Full name",
  firstName: "First name",
  middleName: "Middle name",
  lastName: "Last name",
  nickname: "Nickname",
  company: "Company",
  title: "Job title",
  email: "Email",
  phone: "Phone",
  link: "Link",
  connectedOn: "Connected on",
  lastSpokeOn: "Last spoke on",
  nextOn: "Next contact on",
  relationship: "Relationship",
  tags: "Tags",
  notes: "Notes",
  note: "Goes into notes",
  ignore: "Leave out",
};

const practice: Readonly<Record<PracticeField, string>> = {
  title: "Problem",
  number: "Number",
  url: "Link",
  difficulty: "Difficulty",
  category: "Category",
  pattern: "Pattern or topic",
  list: "List",
  status: "Status",
  on: "Date of the attempt",
  minutes: "Minutes",
  confidence: "Confidence",
  dueOn: "Next review",
  reviewedOn: "Last reviewed",
  prompt: "Question",
  answer: "Answer",
  tags: "Tags",
  notes: "Notes",
  note: "Goes into notes",
  ignore: "Leave out",
};

/** What a column can become, in the order in which it is offered. */
export const rowFields: Readonly<Record<RowKind, Readonly<Record<string, string>>>> = { contact, practice };

/** Fields that several columns may feed. */
export const sharedBy: Readonly<Record<RowKind, ReadonlySet<string>>> = {
  contact: new Set(["email", "phone", "link", "note", "ignore"]),
  practice: new Set(["tags", "note", "ignore"]),
};

/** Fields that hold dates. */
export const dated: ReadonlySet<string> = new Set([
  "connectedOn",
  "lastSpokeOn",
  "nextOn",
  "on",
  "dueOn",
  "reviewedOn",
]);

/** What the rows of a table were taken for; nothing when the server reads them in a way of its own. */
export function rowKindOf(format: string): RowKind | undefined {
  if (format === "contacts") return "contact";
  return format === "practice" ? "practice" : undefined;
}
