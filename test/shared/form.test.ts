import { expect, test } from "vitest";
import { type Control, type Field, formOf } from "../../shared/form.ts";
import { kindNamed, kinds } from "../../shared/kinds.ts";

const forms = [...kinds, kindNamed("profile")].flatMap((kind) =>
  kind ? [{ name: kind.name, form: formOf(kind) }] : [],
);
const field = (kind: string, name: string) =>
  forms.find((one) => one.name === kind)?.form.fields.find((one) => one.name === name);

function everyField(fields: readonly Field[], path: string): readonly (readonly [path: string, field: Field])[] {
  return fields.flatMap((one) => {
    const here = `${path}.${one.name}`;
    return [[here, one], ...("fields" in one ? everyField(one.fields, here) : [])];
  });
}

test.each(forms)("every field of $name has a control that a person can use", ({ name, form }) => {
  const raw = everyField(form.fields, name).filter(([, { control }]) => control === "json");
  expect(raw.map(([path]) => path)).toEqual(name === "resume" ? ["resume.document"] : []);
});

test.each(forms)("every field of $name is called something that is no code", ({ name, form }) => {
  for (const [path, { label }] of everyField(form.fields, name)) expect(label, path).toMatch(/^[A-Z][\w ,-]*$/);
});

test.each<readonly [path: string, expected: Partial<Control>]>([
  ["application.company", { control: "text", maxLength: 200 }],
  ["application.description", { control: "longtext", maxLength: 50_000 }],
  ["application.postingUrl", { control: "url", maxLength: 2_000 }],
  ["application.appliedOn", { control: "day" }],
  ["application.excitement", { control: "number", min: 1, max: 5, step: 1 }],
  ["application.archived", { control: "flag" }],
  ["application.resumeId", { control: "reference", kind: "resume" }],
  ["application.contactIds", { control: "references", kind: "contact", most: 100 }],
  ["application.salary", { control: "group" }],
  ["application.history", { control: "rows", most: 100 }],
  ["interview.scheduledAt", { control: "instant" }],
  ["contact.emails", { control: "tags", each: { control: "email", maxLength: 320 }, most: 100 }],
  ["project.highlights", { control: "tags", each: { control: "longtext", maxLength: 20_000 }, most: 100 }],
  ["attempt.scores", { control: "pairs", each: { control: "number", step: 1, min: 1, max: 5 } }],
  ["profile.weeklyTargets", { control: "group" }],
  ["profile.retention", { control: "number", step: "any", min: 0.7, max: 0.97 }],
  ["profile.remindAt", { control: "text", says: "must be a time of day like 08:30" }],
])("%s is filled in with the control that fits it", (path, expected) => {
  const [kind = "", name = ""] = path.split(".");
  expect(field(kind, name)).toMatchObject(expected);
});

test("what must be there is told from what may be left out", () => {
  const required = (kind: string) =>
    forms.find(({ name }) => name === kind)?.form.fields.flatMap((one) => (one.required ? [one.name] : []));
  expect(required("application")).toEqual(["company", "role"]);
  expect(required("study")).toEqual(["on", "minutes"]);
  expect(required("profile")).toEqual([]);
});

test("a choice offers its values with words for them", () => {
  expect(field("application", "employment")).toMatchObject({
    options: expect.arrayContaining([{ value: "full_time", label: "Full time" }]),
  });
});

test("a field's pattern takes and refuses what its schema does", () => {
  const time = field("profile", "remindAt");
  const pattern = new RegExp(`^(?:${time?.control === "text" ? time.pattern : ""})$`);
  expect(["08:30", "23:59", "8:30", "24:00"].map((text) => pattern.test(text))).toEqual([true, true, false, false]);
});

test("a form survives the way to the client as JSON", () => {
  for (const { form } of forms) expect(JSON.parse(JSON.stringify(form))).toEqual(form);
});
