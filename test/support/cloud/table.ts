import { CreateTableCommand, type CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import { openTable } from "../../../functions/store/table.ts";
import type { Template } from "../../infra/cloud/rules/template.ts";

type Defined = Pick<CreateTableCommandInput, "KeySchema" | "AttributeDefinitions" | "BillingMode"> & {
  readonly LocalSecondaryIndexes?: CreateTableCommandInput["LocalSecondaryIndexes"];
  readonly GlobalSecondaryIndexes?: CreateTableCommandInput["GlobalSecondaryIndexes"];
};

/** Makes the table on an engine that the template defines for the cloud, and not the one that the store thinks it has. */
export async function tableOf({ Resources }: Template, endpoint: string, name: string): Promise<void> {
  const defined = Resources.Table?.Properties as Defined | undefined; // as CloudFormation takes it
  if (!defined) throw new Error("The template has no table.");
  const { KeySchema, AttributeDefinitions, BillingMode, LocalSecondaryIndexes, GlobalSecondaryIndexes } = defined;
  const { client } = openTable(name, { endpoint });
  await client.send(
    new CreateTableCommand({
      ...{ TableName: name, KeySchema, AttributeDefinitions, BillingMode, LocalSecondaryIndexes },
      GlobalSecondaryIndexes: GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
        ...{ IndexName, KeySchema, Projection }, // without limits, of which the engine knows nothing
      })),
    }),
  );
  client.destroy();
}
