import { access } from "./rules/access.ts";
import { edge } from "./rules/edge.ts";
import { keeping } from "./rules/keeping.ts";
import { running } from "./rules/running.ts";
import type { Template } from "./rules/template.ts";
import { watching } from "./rules/watching.ts";

/** Everything that must be true of the template of a personal instance; what is not, a sentence each. */
export function violations(template: Template): readonly string[] {
  return [...keeping, ...access, ...edge, ...running, ...watching].flatMap((rule) => rule(template));
}
