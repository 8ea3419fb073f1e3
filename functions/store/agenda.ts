import type { AgendaItem } from "../../shared/agenda.ts";
import type { Day } from "../../shared/day.ts";
import { kindNameOf } from "../../shared/names.ts";
import type { Context } from "./apply.ts";
import { indexes, ownerKey } from "./keys.ts";
import { eachRow } from "./rows.ts";

/** What asks for attention from one day to another, both included, soonest first: one query, whatever the history. */
export async function agenda({ table, owner }: Context, { from, to }: { from: Day; to: Day }): Promise<AgendaItem[]> {
  const query = {
    IndexName: indexes.byDue,
    KeyConditionExpression: "duePk = :owner AND dueSk BETWEEN :from AND :to",
    // The last day's ids end before "#~".
    values: { ":owner": { S: ownerKey(owner) }, ":from": { S: from }, ":to": { S: `${to}#~` } },
  };
  const items: AgendaItem[] = [];
  for await (const { sk, dueSk, label, why } of eachRow(table, query)) {
    const id = sk?.S ?? "";
    const kind = kindNameOf(id);
    if (kind) items.push({ kind, id, on: (dueSk?.S ?? "").slice(0, 10), title: label?.S ?? "", why: why?.S ?? "" });
  }
  return items;
}
