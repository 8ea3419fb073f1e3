import { type CatalogueSkill, catalogue, type SkillArea } from "./catalogue.ts";

const byId: ReadonlyMap<string, CatalogueSkill> = new Map(catalogue.map((skill) => [skill.id, skill]));

/** The entry that a `catalogueId` names; nothing for an id of no entry. */
export function catalogueSkill(id: string): CatalogueSkill | undefined {
  return byId.get(id);
}

/** What a person may mean who has typed this much of a name, the best first: called so, begins so, another name, holds it. */
export function searchSkills(typed: string, most = 8): readonly CatalogueSkill[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return [];
  return catalogue
    .map((skill) => ({ skill, distance: distanceTo(skill, wanted) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.distance - other.distance || one.skill.name.localeCompare(other.skill.name, "en"))
    .slice(0, most)
    .map(({ skill }) => skill);
}

function distanceTo({ name, aliases }: CatalogueSkill, wanted: string): number {
  const own = name.toLowerCase();
  const others = aliases.map(({ text }) => text.toLowerCase());
  if (own === wanted) return 0;
  if (others.includes(wanted)) return 1;
  if (own.startsWith(wanted)) return 2;
  if (own.split(/[ (/-]/).some((word) => word.startsWith(wanted))) return 3;
  if (others.some((text) => text.startsWith(wanted))) return 4;
  return wanted.length > 2 && own.includes(wanted) ? 5 : Number.POSITIVE_INFINITY;
}

/** The areas in words, in the order in which they are shown. */
export const areaNames: Readonly<Record<SkillArea, string>> = {
  language: "Languages",
  framework: "Frameworks and libraries",
  database: "Databases",
  api: "APIs",
  version_control: "Version control",
  security: "Security",
  architecture: "Architecture",
  cloud: "Cloud",
  devops: "Operations",
  performance: "Performance",
  testing: "Testing",
  tooling: "Tools",
  computer_science: "Computer science",
  soft: "Working together",
};
