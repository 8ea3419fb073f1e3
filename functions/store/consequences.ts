import type { Interview } from "../../shared/interview.ts";
import { practiceFollowing, practiceIdsOf, touchesPractice } from "../../shared/interview-practice.ts";
import type { Kind } from "../../shared/kind.ts";
import { kindNamed } from "../../shared/kinds.ts";
import type { Practice } from "../../shared/practice.ts";
import { Problem } from "../../shared/problem.ts";
import type { Context } from "./apply.ts";
import { indexes, ownerKey, parentKey } from "./keys.ts";
import type { Operation } from "./operation.ts";
import { fromRow, type Stored } from "./record.ts";
import { eachRow, type RowQuery, readRows } from "./rows.ts";

type Rows = ReadonlyMap<string, Stored>;

/** What else is to be done, and the records that were read for it. */
export type Consequences = { readonly operations: readonly Operation[]; readonly read: Rows };

/** A transaction is safe up to this many records: see `finish` in head.ts. */
const most = 150;

const practice = kindNamed("practice") as Kind; // it is registered
const none: Consequences = { operations: [], read: new Map() };

/**
 * What written interviews mean for practice, by the rule that the client follows too: the client writes it all in one
 * batch, and then nothing is left to do here. What an import brings was decided where it comes from.
 */
export async function consequencesOf(
  context: Context,
  operations: readonly Operation[],
  { before, after }: { readonly before: Rows; readonly after: Rows },
): Promise<Consequences> {
  const written = operations.filter(
    (one) => one.kind.name === "interview" && (one.op === "patch" || (one.op === "put" && !one.dates)),
  );
  let found = none;
  for (const id of new Set(written.map((one) => one.id))) {
    const [was, is] = [itemOf<Interview>(before.get(id)), itemOf<Interview>(after.get(id))];
    if (!is || !touchesPractice(is, was)) continue;
    found = joined(found, await following(context, is, was, new Map([...after, ...found.read])));
  }
  if (found.operations.length + operations.length > most)
    throw new Problem("too_large", "These questions make too many practice items at once. Send them in smaller parts.");
  return found;
}

async function following(
  context: Context,
  is: Interview,
  was: Interview | undefined,
  state: Rows,
): Promise<Consequences> {
  const rounds = (await roundsOf(context, is.applicationId, state)).filter(({ id }) => id !== is.id);
  const unread = practiceIdsOf(is, rounds).filter((id) => !state.has(id));
  const read = unread.length > 0 ? await readRows(context.table, context.owner, unread) : new Map<string, Stored>();
  const skills = is.questions?.some(({ topic }) => topic) ? await skillsOf(context) : [];
  const live = (id: string) => itemOf<Practice>(state.get(id) ?? read.get(id));
  const { questions, made, changed } = practiceFollowing(is, was, {
    today: context.today(),
    rounds,
    skills,
    practice: live,
  });
  const { kind } = state.get(is.id) as Stored; // it is what was written
  return {
    read,
    operations: [
      ...(questions ? [{ op: "patch", kind, id: is.id, patch: { questions } } as const] : []),
      ...made.map(({ id, fields }) => ({ op: "put", kind: practice, id, fields }) as const),
      ...changed.map(({ id, patch }) => ({ op: "patch", kind: practice, id, patch }) as const),
    ],
  };
}

/** The interviews of an application as they are after what is being written. */
async function roundsOf(context: Context, applicationId: string, state: Rows): Promise<readonly Interview[]> {
  const values = { ":parent": { S: parentKey(context.owner, applicationId) }, ":prefix": { S: "int_" } };
  const stored = await readAll(context, {
    IndexName: indexes.byParent,
    KeyConditionExpression: "parentPk = :parent AND begins_with(sk, :prefix)",
    values,
  });
  const all = new Map([...stored.map((one) => [one.id, one] as const), ...state]);
  return [...all.values()]
    .filter(({ kind, fields }) => kind.name === "interview" && fields.applicationId === applicationId)
    .flatMap((one) => itemOf<Interview>(one) ?? []);
}

async function skillsOf(context: Context) {
  const stored = await readAll(context, {
    KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
    values: { ":pk": { S: ownerKey(context.owner) }, ":prefix": { S: "skl_" } },
  });
  return stored.filter(({ deletedAt }) => !deletedAt).map(({ id, fields }) => ({ id, name: String(fields.name) }));
}

async function readAll({ table }: Context, query: RowQuery): Promise<readonly Stored[]> {
  const found: Stored[] = [];
  for await (const row of eachRow(table, query)) found.push(fromRow(row));
  return found;
}

/** A record as the rules know it; nothing for one in the trash. */
function itemOf<T>(stored: Stored | undefined): T | undefined {
  if (!stored || stored.deletedAt) return undefined;
  const { id, rev, createdAt, updatedAt, fields } = stored;
  return { id, rev, createdAt, updatedAt, ...fields } as T; // what is stored as a kind was parsed as one
}

function joined(one: Consequences, other: Consequences): Consequences {
  return { operations: [...one.operations, ...other.operations], read: new Map([...one.read, ...other.read]) };
}
