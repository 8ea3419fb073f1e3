import { Duration, RemovalPolicy } from "aws-cdk-lib";
import {
  AttributeType,
  Billing,
  type CfnGlobalTable,
  type ITableV2,
  ProjectionType,
  TableV2,
} from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import { tableShape } from "../../functions/store/keys.ts";

type DataProps = { readonly tableName: string | undefined };

/** What a person has: the one table, shaped as the store says, or one that was restored from a backup. */
export class Data extends Construct {
  readonly table: ITableV2;

  constructor(scope: Construct, id: string, { tableName }: DataProps) {
    super(scope, id);
    this.table = tableName ? TableV2.fromTableName(this, "Restored", tableName) : this.ownTable();
  }

  private ownTable(): TableV2 {
    const { partitionKey, sortKey } = keysOf(tableShape.KeySchema);
    const table = new TableV2(this, "Table", {
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
    (table.node.defaultChild as CfnGlobalTable).overrideLogicalId("Table"); // what a TableV2 is made of
    return table;
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
