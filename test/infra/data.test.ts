import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { tableShape } from "../../functions/store/keys.ts";
import { Readyline } from "../../infra/readyline.ts";

const template = Template.fromStack(new Readyline(new App(), "Test"));
const table = () => template.findResources("AWS::DynamoDB::GlobalTable").Table;

test("the table keeps its name in the template, so that no deployment replaces it", () => {
  expect(Object.keys(template.findResources("AWS::DynamoDB::GlobalTable"))).toEqual(["Table"]);
});

test("the table outlives its stack, and can be taken back to any second of 35 days", () => {
  expect(table()).toMatchObject({ DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
  expect(table()?.Properties.Replicas).toMatchObject([
    {
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    },
  ]);
});

test("the table in the cloud is shaped like the one that the tests run on", () => {
  const { KeySchema, AttributeDefinitions, LocalSecondaryIndexes, GlobalSecondaryIndexes } = table()?.Properties ?? {};
  expect({ KeySchema, LocalSecondaryIndexes }).toEqual({
    KeySchema: tableShape.KeySchema,
    LocalSecondaryIndexes: tableShape.LocalSecondaryIndexes,
  });
  expect(AttributeDefinitions).toHaveLength(tableShape.AttributeDefinitions.length);
  expect(AttributeDefinitions).toEqual(expect.arrayContaining(tableShape.AttributeDefinitions));
  expect(GlobalSecondaryIndexes).toMatchObject(tableShape.GlobalSecondaryIndexes);
});
