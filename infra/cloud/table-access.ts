import type { ITableV2 } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Leave } from "./leave.ts";

/** A leave as IAM takes it. */
export function onTable({ tableArn }: ITableV2, { actions, partitions, indexes }: Leave): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [tableArn, ...indexes.map((index) => `${tableArn}/index/${index}`)],
    conditions: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [...partitions] } },
  });
}
