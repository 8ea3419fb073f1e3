import type { ITableV2 } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";

type Access = {
  readonly actions: readonly Action[];
  /** Partition keys, as patterns: rows of others can be neither read nor written. */
  readonly partitions: readonly string[];
  readonly indexes?: readonly string[];
};
type Action = "GetItem" | "BatchGetItem" | "Query" | "ConditionCheckItem" | "PutItem" | "UpdateItem" | "DeleteItem";

/** Leave to do these things with these rows of the table. `Scan` is no action here: no key would bind it. */
export function onTable({ tableArn }: ITableV2, { actions, partitions, indexes = [] }: Access): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [tableArn, ...indexes.map((index) => `${tableArn}/index/${index}`)],
    conditions: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [...partitions] } },
  });
}
