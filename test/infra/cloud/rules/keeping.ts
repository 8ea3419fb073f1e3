import { at, found, list, type Rule, unless } from "./template.ts";

/** What must outlive a deployment keeps its name in the template, for another one would replace it. */
const names: Rule = (template) =>
  [
    ["Table", "DynamoDB::GlobalTable"],
    ["Users", "Cognito::UserPool"],
    ["Owner", "Cognito::UserPoolUser"],
    ["Distribution", "CloudFront::Distribution"],
  ].flatMap(([name, type]) => {
    const ids = found(template, type ?? "").map(({ id }) => id);
    return unless(ids.length === 1 && ids[0] === name, `There is not one ${type}, called ${name}: ${ids}`);
  });

const outliving: Rule = (template) =>
  ["DynamoDB::GlobalTable", "Cognito::UserPool", "Cognito::UserPoolUser"]
    .flatMap((type) => found(template, type))
    .flatMap(({ id, resource }) =>
      unless(
        resource.DeletionPolicy === "Retain" && resource.UpdateReplacePolicy === "Retain",
        `${id} would be deleted with its stack`,
      ),
    );

const table: Rule = (template) =>
  found(template, "DynamoDB::GlobalTable").flatMap(({ id, at: property }) => [
    ...unless(list(property("Replicas")).length === 1, `${id} is not in one region`),
    ...unless(property("BillingMode") === "PAY_PER_REQUEST", `${id} costs money when nobody uses it`),
    ...unless(
      typeof property("WriteOnDemandThroughputSettings.MaxWriteRequestUnits") === "number",
      `${id} has no limit on writes`,
    ),
    ...unless(property("TimeToLiveSpecification.Enabled") === true, `${id} forgets nothing`),
    ...list(property("Replicas")).flatMap((replica) => [
      ...unless(at(replica, "DeletionProtectionEnabled") === true, `${id} can be deleted by a slip`),
      ...unless(
        at(replica, "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled") === true &&
          at(replica, "PointInTimeRecoverySpecification.RecoveryPeriodInDays") === 35,
        `${id} cannot be taken back to any second of 35 days`,
      ),
      ...unless(
        typeof at(replica, "ReadOnDemandThroughputSettings.MaxReadRequestUnits") === "number",
        `${id} has no limit on reads`,
      ),
    ]),
  ]);

const pool: Rule = (template) =>
  found(template, "Cognito::UserPool").flatMap(({ id, at: property }) =>
    unless(property("DeletionProtection") === "ACTIVE", `${id} can be deleted by a slip`),
  );

/** A name of one's own stands in the way of a replacement, and of a second instance in the same account. */
const noPhysicalNames: Rule = ({ Resources }) =>
  Object.entries(Resources)
    .filter(([, { Type }]) => Type !== "AWS::Lambda::Permission") // which names the function that it is for
    .flatMap(([id, { Type, Properties }]) =>
      physical
        .filter((name) => at(Properties, name) !== undefined)
        .map((name) => `${id} (${Type}) has a ${name} of its own`),
    );

const physical = [
  ...["TableName", "BucketName", "FunctionName", "RoleName", "TopicName", "QueueName", "LogGroupName", "UserPoolName"],
  ...["ClientName", "AlarmName", "DashboardName", "Budget.BudgetName", "LayerName"],
];

export const keeping: readonly Rule[] = [names, outliving, table, pool, noPhysicalNames];
