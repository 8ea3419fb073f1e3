import type { RecognisedSkill } from "../../shared/skills/recognise.ts";
import type { Card } from "../applications/view.ts";
import { writeAll } from "../store/changes.ts";
import { peekRecord } from "../store/records.ts";
import { skillRecords } from "./kept.ts";

/** Keeps the text of a posting, with the skills that it names: one action, taken back as one. */
export async function keepPostingText({ id }: Card, text: string): Promise<void> {
  const skills = text ? await recognisedIn(text) : [];
  await write(id, { description: text || null }, skills, "The posting saved");
}

/** Adds a skill to those that a posting asks for. */
export async function keepSkill({ id }: Card, skill: RecognisedSkill): Promise<void> {
  await write(id, {}, [skill], `${skill.name} added`);
}

async function write(id: string, patch: object, recognised: readonly RecognisedSkill[], said: string): Promise<void> {
  const { ids, made } = await skillRecords(recognised);
  const had = (peekRecord(id) as Card | undefined)?.skills ?? []; // its id is an application's
  const skills = [...new Set([...had, ...ids])].slice(0, 100);
  writeAll(made, [{ id, patch: { ...patch, ...(skills.length > had.length && { skills }) } }], said);
}

/** None without the recogniser: then the text alone is kept, and its skills are offered when it is looked at again. */
async function recognisedIn(text: string): Promise<readonly RecognisedSkill[]> {
  try {
    const { recogniseSkills } = await import("../../shared/skills/recognise.ts");
    return recogniseSkills(text);
  } catch {
    return [];
  }
}
