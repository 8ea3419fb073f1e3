import { ownersKey } from "./keys.ts";
import { eachRow } from "./rows.ts";
import type { Table } from "./table.ts";

/** Everybody who ever signed in. */
export async function owners(table: Table): Promise<readonly string[]> {
  const query = { KeyConditionExpression: "pk = :owners", values: { ":owners": { S: ownersKey } } };
  const found: string[] = [];
  for await (const { sk } of eachRow(table, query)) if (sk?.S) found.push(sk.S);
  return found;
}
