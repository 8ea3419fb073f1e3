import { newId } from "../../shared/new-id.ts";
import type { RecognisedSkill } from "../../shared/skills/recognise.ts";
import { skillRecords } from "../posting-skills/kept.ts";
import { writeAll } from "../store/changes.ts";
import { now } from "../ui/clock.ts";
import type { fieldsOf } from "./draft.ts";

/** Keeps a posting as an application with the skills that it asks for, as one action. Answers with its id. */
export async function keepPosting(fields: ReturnType<typeof fieldsOf>, skills: readonly RecognisedSkill[]) {
  const { ids, made } = await skillRecords(skills);
  const id = newId("application", now());
  const whole = { ...fields, ...(ids.length > 0 && { skills: ids }) };
  writeAll([...made, { id, fields: whole }], [], `${fields.company} added to Saved`);
  return id;
}
