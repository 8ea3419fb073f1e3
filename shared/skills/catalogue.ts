import type { Skill } from "../skill.ts";
import { soft, testing, tooling } from "./catalogue/craft.ts";
import { databases } from "./catalogue/data.ts";
import { frameworks } from "./catalogue/frameworks.ts";
import { interfaces, security, versionControl } from "./catalogue/interfaces.ts";
import { languages } from "./catalogue/languages.ts";
import { cloud, devops } from "./catalogue/operations.ts";
import { architecture, computerScience, performance } from "./catalogue/systems.ts";

export type SkillArea = NonNullable<Skill["area"]>;

/**
 * How a name is told from prose. `plain`: by its letters, however they are written. `cased`: written just so, as a word
 * in a sentence. `wary`: only where the words around it say that a technology is meant.
 */
export type Caution = "plain" | "cased" | "wary";

type Alias = { readonly text: string; readonly caution: Caution };

/** A skill that postings ask for. Its id is kept as `catalogueId` and never changes. */
export type CatalogueSkill = {
  readonly id: string;
  readonly name: string;
  readonly area: SkillArea;
  readonly aliases: readonly Alias[];
};

const linesByArea: Readonly<Record<SkillArea, string>> = {
  language: languages,
  framework: frameworks,
  database: databases,
  api: interfaces,
  version_control: versionControl,
  security,
  architecture,
  cloud,
  devops,
  performance,
  testing,
  tooling,
  computer_science: computerScience,
  soft,
};

export const catalogue: readonly CatalogueSkill[] = Object.entries(linesByArea).flatMap(
  ([area, lines]) =>
    lines
      .trim()
      .split("\n")
      .map((line) => skillOf(line, area as SkillArea)), // its own key
);

/**
 * `id Name: alias, alias`. A mark before the name or an alias is its caution: `=` cased, `?` wary; `-` before the name
 * says that the name itself is not looked for, only its aliases.
 */
function skillOf(line: string, area: SkillArea): CatalogueSkill {
  const [head = "", rest = ""] = line.split(": ");
  const id = head.slice(0, head.indexOf(" "));
  const marked = head.slice(id.length + 1);
  const aliases = rest === "" ? [] : rest.split(", ").map(aliasOf);
  if (marked.startsWith("-")) return { id, name: marked.slice(1), area, aliases };
  const name = aliasOf(marked);
  return { id, name: name.text, area, aliases: [name, ...aliases] };
}

function aliasOf(marked: string): Alias {
  if (marked.startsWith("=")) return { text: marked.slice(1), caution: "cased" };
  if (marked.startsWith("?")) return { text: marked.slice(1), caution: "wary" };
  return { text: marked, caution: "plain" };
}
