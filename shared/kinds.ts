import { application } from "./application.ts";
import { attempt } from "./attempt.ts";
import { company } from "./company.ts";
import { contact } from "./contact.ts";
import { credential } from "./credential.ts";
import { event } from "./event.ts";
import { goal } from "./goal.ts";
import { interaction } from "./interaction.ts";
import { interview } from "./interview.ts";
import type { Kind } from "./kind.ts";
import { kindNameOf } from "./names.ts";
import { practice } from "./practice.ts";
import { profile } from "./profile.ts";
import { project } from "./project.ts";
import { resource } from "./resource.ts";
import { resume } from "./resume.ts";
import { skill } from "./skill.ts";
import { story } from "./story.ts";
import { study } from "./study.ts";

const registered = [
  application,
  interview,
  practice,
  attempt,
  story,
  contact,
  interaction,
  event,
  company,
  skill,
  goal,
  resource,
  study,
  project,
  credential,
  resume,
] as const;

/** Every kind of which a person has many, in the order in which they are shown and exported. */
export const kinds: readonly Kind[] = registered as unknown as readonly Kind[]; // each is used with its own fields only

const all = new Map([...kinds, profile as unknown as Kind].map((kind) => [kind.name, kind])); // as above

/** The kind that an id belongs to, the profile's included; nothing for an id of no kind. */
export function kindOf(id: string): Kind | undefined {
  const name = kindNameOf(id);
  return name && all.get(name);
}

/** The kind of a name, the profile's included. */
export function kindNamed(name: string): Kind | undefined {
  return all.get(name as Kind["name"]); // a name that is none is simply not found
}
