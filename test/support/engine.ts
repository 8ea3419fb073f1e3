import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { onTestFinished } from "vitest";
import { type Engine, type EngineOptions, startEngine } from "../../infra/engine.ts";

/** An engine that is stopped when the test is over. */
export async function engineFor(options: Omit<EngineOptions, "env">): Promise<Engine> {
  const engine = await startEngine({ env: {}, ...options });
  onTestFinished(() => engine.stop());
  return engine;
}

/** Another process with an engine in it, as `npm start` is; killed when the test is over. */
export async function engineElsewhere(folder: string): Promise<{ host: ChildProcess; pid: number; endpoint: string }> {
  const host = spawn(process.execPath, ["test/support/engine-host.ts", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void host.kill("SIGKILL"));
  const [line] = await once(host.stdout.setEncoding("utf8"), "data");
  return { host, pid: host.pid ?? 0, endpoint: String(line).trim() };
}

export function tablesIn({ endpoint }: Pick<Engine, "endpoint">) {
  const client = new DynamoDBClient({
    endpoint,
    region: "local",
    credentials: { accessKeyId: "a", secretAccessKey: "a" },
  });
  onTestFinished(() => client.destroy());
  return {
    list: async () => (await client.send(new ListTablesCommand({}))).TableNames,
    make: (TableName: string) =>
      client.send(
        new CreateTableCommand({
          TableName,
          BillingMode: "PAY_PER_REQUEST",
          AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
          KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
        }),
      ),
  };
}
