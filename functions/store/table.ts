import {
  CreateTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
} from "@aws-sdk/client-dynamodb";
import { tableShape } from "./keys.ts";

/** What HEAD held when this process last saw it: a guess that the next write checks. */
export type Head = {
  readonly head: number;
  readonly epoch: string;
  /** `[day, head before that day's first change]`, for the last 30 days. */
  readonly marks: readonly (readonly [day: string, head: number])[];
};

export type Table = {
  readonly client: DynamoDBClient;
  readonly name: string;
  readonly heads: Map<string, Head>;
  /** When the last write in line of each owner is over. */
  readonly turns: Map<string, Promise<void>>;
};

/** With an `endpoint` the table is a local one, which asks for no real credentials. */
export function openTable(name: string, { endpoint }: { readonly endpoint?: string | undefined } = {}): Table {
  const local: DynamoDBClientConfig = {
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  };
  return { client: newClient(endpoint ? { ...local, endpoint } : {}), name, heads: new Map(), turns: new Map() };
}

/** The client copies every answer for a logger that is not there, and builds its pipeline anew for each call: a third of its time. */
function newClient(config: DynamoDBClientConfig): DynamoDBClient {
  const client = new DynamoDBClient({ ...config, cacheMiddleware: true });
  client.middlewareStack.remove("loggerMiddleware");
  return client;
}

/** For a local engine alone; in the cloud the stack makes the table. A table that is there stays as it is. */
export async function createTable({ client, name }: Table): Promise<void> {
  try {
    await client.send(new CreateTableCommand({ TableName: name, BillingMode: "PAY_PER_REQUEST", ...tableShape }));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}
