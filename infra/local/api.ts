import { createApp } from "../../functions/app.ts";
import { describeApi } from "../../functions/openapi.ts";
import { createTable, openTable } from "../../functions/store/table.ts";
import { kinds } from "../../shared/kinds.ts";

export type LocalApi = {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly close: () => void;
};

type Surroundings = {
  readonly endpoint: string;
  readonly now: () => Date;
  readonly timeZone: string;
  readonly version: string;
  /** Each local instance may have a table of its own on an engine that it shares. */
  readonly tableName?: string;
};

/** The API as one person has it on their own computer: everything is theirs, and nobody signs in. */
export async function openApi({ endpoint, tableName = "readyline", ...given }: Surroundings): Promise<LocalApi> {
  const table = openTable(tableName, { endpoint });
  await createTable(table);
  let document: string | undefined;
  const app = createApp({
    table,
    ...given,
    identify: () => "local",
    openApi: () => (document ??= JSON.stringify(describeApi(kinds, given.version))),
    log: (line) => console.error(JSON.stringify(line)),
  });
  return { fetch: (request) => app.fetch(request), close: () => table.client.destroy() };
}
