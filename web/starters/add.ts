import type { Practice } from "../../shared/practice.ts";
import type { Skill } from "../../shared/skill.ts";
import { starterLists } from "../../shared/starters/lists.ts";
import { readStarters } from "../../shared/starters/read.ts";
import { recordOf } from "../../shared/starters/starter.ts";
import { createAll } from "../store/changes.ts";
import { recordsOf } from "../store/records.ts";
import { toast } from "../ui/toast.tsx";
import type { Chosen } from "./chosen.ts";

/** Adds what was chosen and is not here yet, as one action with Undo. New items have no day: reviews bring them in. */
export async function addStarters(chosen: Chosen): Promise<void> {
  const lists = starterLists.filter(({ id }) => chosen[id]?.length);
  const read = await Promise.all(lists.map(async (list) => ({ list, items: await readStarters(list.id) })));
  const skills = ownSkills();
  const here = recordsOf<Practice>("practice").peek();
  const records = read
    .flatMap(({ list: { id, name }, items }) =>
      items
        .filter(({ pattern }) => chosen[id]?.includes(pattern))
        .map((item) => recordOf(item, { list: name, skills })),
    )
    .filter(({ id }) => !here.has(id));
  if (records.length === 0) return toast("They are all here already");
  createAll(records, records.length === 1 ? "One question added" : `${records.length} questions added`);
}

/** The ids of the person's skills by their place in the catalogue. */
function ownSkills(): ReadonlyMap<string, string> {
  const skills = [...recordsOf<Skill>("skill").peek().values()];
  return new Map(skills.flatMap(({ id, catalogueId }) => (catalogueId ? [[catalogueId, id]] : [])));
}
