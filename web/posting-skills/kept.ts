import { newId } from "../../shared/new-id.ts";
import type { Skill } from "../../shared/skill.ts";
import type { RecognisedSkill } from "../../shared/skills/recognise.ts";
import { recordsOf } from "../store/records.ts";
import { now } from "../ui/clock.ts";

type Made = { readonly id: string; readonly fields: Readonly<Record<string, unknown>> };

/** The skill records that some recognised skills are: those that are there, and those that are to be made. */
export async function skillRecords(recognised: readonly RecognisedSkill[]): Promise<{ ids: string[]; made: Made[] }> {
  if (recognised.length === 0) return { ids: [], made: [] };
  const { catalogueSkill } = await import("../../shared/skills/lookup.ts");
  const known = [...recordsOf<Skill>("skill").peek().values()];
  const made: Made[] = [];
  const ids = recognised.map(({ catalogueId, name }) => {
    const same =
      known.find((skill) => skill.catalogueId === catalogueId) ?? known.find((skill) => isNamed(skill, name));
    if (same) return same.id;
    const id = newId("skill", now());
    made.push({ id, fields: { name, catalogueId, area: catalogueSkill(catalogueId)?.area } });
    return id;
  });
  return { ids: [...new Set(ids)].slice(0, 100), made };
}

function isNamed(skill: Skill, name: string): boolean {
  return skill.catalogueId === undefined && skill.name.trim().toLowerCase() === name.toLowerCase();
}
