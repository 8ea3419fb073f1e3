import { ownersKey } from "./keys.ts";
import { eachRow } from "./rows.ts";
import type { Table } from "./table.ts";

/** Everybody who ever signed in, with the address that their provider gave. */
export async function owners(table: Table): Promise<readonly { readonly owner: string; readonly email: string }[]> {
  const query = { KeyConditionExpression: "pk = :owners", values: { ":owners": { S: ownersKey } } };
  const found: { readonly owner: string; readonly email: string }[] = [];
  for await (const { sk, email } of eachRow(table, query)) found.push({ owner: sk?.S ?? "", email: email?.S ?? "" });
  return found;
}
