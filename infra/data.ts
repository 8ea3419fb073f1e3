import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, Billing, type CfnGlobalTable, ProjectionType, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import { tableShape } from "../functions/store/keys.ts";

/** Everything that must outlive a deployment: the one table, shaped as the store says. */
export class Data extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { partitionKey, sortKey } = keysOf(tableShape.KeySchema);
    this.table = new TableV2(this, "Table", {
      partitionKey,
      ...(sortKey && { sortKey }),
      localSecondaryIndexes: tableShape.LocalSecondaryIndexes.map(({ IndexName, KeySchema }) => ({
        indexName: IndexName,
        sortKey: keysOf(KeySchema).sortKey ?? partitionKey,
      })),
      globalSecondaryIndexes: tableShape.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
        indexName: IndexName,
        ...keysOf(KeySchema),
        ...projectionOf(Projection),
      })),
      timeToLiveAttribute: "ttl",
      billing: Billing.onDemand({ maxReadRequestUnits: 2_000, maxWriteRequestUnits: 1_000 }),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: Duration.days(35).toDays(),
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // A renamed construct would replace the table, and with it everything a person has.
    (this.table.node.defaultChild as CfnGlobalTable).overrideLogicalId("Table"); // what a TableV2 is made of
  }
}

type Key = { readonly AttributeName: string; readonly KeyType: string };

function keysOf(keys: readonly Key[]) {
  const [partitionKey, sortKey] = keys.map(({ AttributeName: name }) => ({ name, type: typeOf(name) }));
  if (!partitionKey) throw new Error("A table needs a key.");
  return { partitionKey, ...(sortKey && { sortKey }) };
}

function typeOf(name: string): AttributeType {
  const type = tableShape.AttributeDefinitions.find(({ AttributeName }) => AttributeName === name)?.AttributeType;
  return type === "N" ? AttributeType.NUMBER : AttributeType.STRING;
}

function projectionOf(of: { readonly ProjectionType: string; readonly NonKeyAttributes?: readonly string[] }) {
  if (!of.NonKeyAttributes) return { projectionType: ProjectionType.ALL };
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...of.NonKeyAttributes] };
}
