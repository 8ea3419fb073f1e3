import type { Interview } from "../../shared/interview.ts";
import { type Following, practiceFollowing } from "../../shared/interview-practice.ts";
import type { MergePatch } from "../../shared/kind.ts";
import { mergePatch } from "../../shared/merge-patch.ts";
import { newId } from "../../shared/new-id.ts";
import type { Practice } from "../../shared/practice.ts";
import type { Skill } from "../../shared/skill.ts";
import { writeAll } from "../store/changes.ts";
import { recordsOf } from "../store/records.ts";
import { now, today } from "../ui/clock.ts";
import { offerStep } from "./offer.ts";
import { type Round, rounds } from "./rounds.ts";

type Fields = Readonly<Record<string, unknown>>;
type Made = { readonly id: string; readonly fields: Fields };

const practice = recordsOf<Practice>("practice");
const skills = recordsOf<Skill>("skill");

/** Makes a round, with people who are new. Practice for it is due in time at once. Answers with its id. */
export function addRound(
  fields: Fields & { readonly applicationId: string },
  people: readonly Made[],
  said: string,
): string {
  const id = newId("interview", now());
  const at = new Date(now()).toISOString();
  const round = { ...fields, id, rev: 0, createdAt: at, updatedAt: at } as Interview; // a form's own fields
  const { made, changed } = followingOf(round, undefined);
  writeAll([...people, { id, fields }, ...made], changed, said);
  offerStep(id);
  return id;
}

/** Changes a round; practice follows in the same action. Answers with what became of practice. */
export function saveRound(
  id: string,
  patch: MergePatch,
  said: string,
  people: readonly Made[] = [],
): Following | undefined {
  const before = rounds.peek().get(id);
  if (!before) return undefined;
  const after = mergePatch(before, patch) as Round; // a patch of its own fields
  const following = followingOf(after, before);
  const { questions = patch.questions, made, changed } = following;
  const whole = questions === undefined ? patch : { ...patch, questions };
  writeAll([...people, ...made], [{ id, patch: whole }, ...changed], said);
  if (patch.outcome !== undefined || (patch.scheduledAt && !before.scheduledAt)) offerStep(id);
  return following;
}

function followingOf(after: Interview, before: Interview | undefined): Following {
  const others = [...rounds.peek().values()].filter(
    ({ id, applicationId }) => applicationId === after.applicationId && id !== after.id,
  );
  return practiceFollowing(after, before, {
    today: today.peek(),
    rounds: others,
    skills: skills.peek().values(),
    practice: (id) => practice.peek().get(id),
  });
}
