import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tableShape } from "../../../functions/store/keys.ts";
import { losses, type Template as Released } from "../../../infra/cloud/release.ts";
import { owner, synthesis } from "../../support/synthesis.ts";
import { faults, withFault } from "./faults.ts";
import { at, found } from "./rules/template.ts";
import { violations } from "./rules.ts";

const { template, delivery, report } = synthesis({ ...owner, github: "octocat@583231/readyline@1296269" });

test("the template keeps every rule", () => {
  expect(violations(template)).toEqual([]);
});

test.each(faults.map((fault) => [fault[0], fault] as const))("%s would not go unnoticed", (_, fault) => {
  expect(violations(withFault(template, fault))).not.toEqual([]);
});

test("neither the CDK nor cdk-nag has anything to say, not even a warning", () => {
  expect(report.pluginReports).toEqual([]);
});

test("it has changed only where somebody meant it to", () => {
  expect(normalised(template)).toMatchSnapshot();
});

test("the table in the cloud is shaped like the one that the tests run on", () => {
  const table = template.Resources.Table?.Properties;
  expect(at(table, "KeySchema")).toEqual(tableShape.KeySchema);
  expect(at(table, "LocalSecondaryIndexes")).toEqual(tableShape.LocalSecondaryIndexes);
  expect(at(table, "GlobalSecondaryIndexes")).toMatchObject(tableShape.GlobalSecondaryIndexes);
  expect(at(table, "AttributeDefinitions")).toHaveLength(tableShape.AttributeDefinitions.length);
  expect(at(table, "AttributeDefinitions")).toEqual(expect.arrayContaining(tableShape.AttributeDefinitions));
});

test("GitHub's role is for one branch of one repository, whatever they will be called, and for deploying alone", () => {
  const [role, ...others] = found(delivery ?? { Resources: {} }, "IAM::Role");
  expect(others).toEqual([]);
  expect(role?.at("AssumeRolePolicyDocument.Statement.0.Condition")).toEqual({
    StringEquals: {
      "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
      "token.actions.githubusercontent.com:sub": "repo:octocat@583231/readyline@1296269:ref:refs/heads/main",
    },
  });
  const allowed = JSON.stringify(role?.at("Policies"));
  expect(allowed).not.toContain("*");
  expect(allowed.match(/[a-z0-9]+:[A-Z]\w+/g)?.filter((action) => !action.startsWith("AWS"))).toEqual([
    "sts:AssumeRole",
  ]);
});

test("a name of one's own is served with its certificate, and is where sign-in returns to", () => {
  const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/0f1e2d3c";
  const own = synthesis({
    ...{ ...owner, domainName: "jobs.example.com", certificateArn },
    ...{ requireMfa: "true", dashboard: "true", monthlyBudgetUsd: "12" },
  });
  expect(own.report.pluginReports).toEqual([]);
  expect(violations(own.template)).toEqual([]);
  const { Distribution, Users } = own.template.Resources;
  expect(at(Distribution?.Properties, "DistributionConfig.Aliases")).toEqual(["jobs.example.com"]);
  expect(at(Distribution?.Properties, "DistributionConfig.ViewerCertificate")).toMatchObject({
    AcmCertificateArn: certificateArn,
    MinimumProtocolVersion: "TLSv1.2_2021",
  });
  const [client] = found(own.template, "Cognito::UserPoolClient");
  expect(client?.at("CallbackURLs")).toEqual(["https://jobs.example.com/auth/callback"]);
  expect(at(Users?.Properties, "MfaConfiguration")).toBe("ON");
  expect(at(Users?.Properties, "WebAuthnFactorConfiguration")).toBe("MULTI_FACTOR_WITH_USER_VERIFICATION");
  expect(found(own.template, "CloudWatch::Dashboard")).toHaveLength(1);
  expect(found(own.template, "Budgets::Budget")[0]?.at("Budget.BudgetLimit.Amount")).toBe(12);
});

test("a restored table takes the place of the stack's own, and nothing else changes", () => {
  const { template: restored, report: found } = synthesis({ ...owner, tableName: "Readyline-restored" });
  expect(found.pluginReports).toEqual([]);
  expect(Object.keys(template.Resources).filter((id) => !restored.Resources[id])).toEqual(["Table"]);
  expect(violations(restored)).toEqual(["There is not one DynamoDB::GlobalTable, called Table: "]);
  expect(JSON.stringify(restored.Resources.ApiRecordsFunctionF0ED28E4)).toContain('"TABLE_NAME":"Readyline-restored"');
});

test("without an owner and a time zone there is a template to look at, which CloudFormation refuses to deploy", () => {
  const { template: nobody, report } = synthesis({});
  expect(report.pluginReports).toEqual([]);
  expect(violations(nobody)).toEqual([]);
  const asked = at(nobody, "Parameters.OwnerEmail");
  expect(asked).toMatchObject({ Description: "Deploy with -c ownerEmail=you@example.com" });
  expect(at(asked, "Default")).toBeUndefined();
  expect(at(nobody, "Parameters.TimeZone.Default")).toBeUndefined();
  const released: Released = JSON.parse(readFileSync("infra/last-release.json", "utf8"));
  expect(losses(released, nobody), "nothing that people have is replaced since the last release").toEqual([]);
});

/** Without what changes with every edit of a function or of the client. */
function normalised(of: object): unknown {
  const text = JSON.stringify(of).replaceAll(/[0-9a-f]{64}(?=\.(?:zip|json))/g, "<hash>");
  return JSON.parse(text, (name, value) => (name === "Metadata" ? undefined : value));
}
