import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { losses, type Template } from "../../../infra/cloud/release.ts";

const released: Template = JSON.parse(readFileSync("infra/last-release.json", "utf8"));

/** The release with a property of a resource changed, or without it. */
function next(id: string, path: string, value?: unknown): Template {
  const copy = structuredClone(released);
  const names = ["Resources", id, ...path.split(".").filter(Boolean)];
  const last = names.pop() ?? "";
  const inner = names.reduce<Record<string, unknown>>((outer, name) => outer[name] as Record<string, unknown>, copy); // else it throws
  if (value === undefined) delete inner[last];
  else inner[last] = value;
  return copy;
}

const index = { IndexName: "byDay", KeySchema: [{ AttributeName: "dayPk", KeyType: "HASH" }] };
const indexes = released.Resources.Table?.Properties?.GlobalSecondaryIndexes as readonly object[]; // as the table has them

test("the same again loses nothing", () => {
  expect(losses(released, structuredClone(released))).toEqual([]);
});

test("the first deployment says who the owner is; another owner later would get another account, without the data", () => {
  const grace = next("Owner", "Properties.Username", "grace@example.com");
  const ada = next("Owner", "Properties.Username", "ada@example.com");
  expect(losses(released, grace)).toEqual([]);
  expect(losses(grace, ada).join()).toMatch(/^Owner has another Username/);
});

test.each([
  ["a longer description", next("Distribution", "Properties.DistributionConfig.Comment", "Mine")],
  ["another invitation", next("Users", "Properties.AdminCreateUserConfig.InviteMessageTemplate.EmailSubject", "Hello")],
  ["a higher limit", next("Table", "Properties.WriteOnDemandThroughputSettings.MaxWriteRequestUnits", 4_000)],
  ["one more index", next("Table", "Properties.GlobalSecondaryIndexes", [...indexes, index])],
  ["one index less", next("Table", "Properties.GlobalSecondaryIndexes", indexes.slice(1))],
])("%s loses nothing", (_, template) => {
  expect(losses(released, template)).toEqual([]);
});

test.each([
  ["a table that is gone", next("Table", ""), /^Table .*gone/],
  ["a pool of another name", next("Users", ""), /^Users .*gone/],
  ["an owner of another name", next("Owner", ""), /^Owner .*gone/],
  ["another address", next("Distribution", ""), /^Distribution .*gone/],
  ["another kind of table", next("Table", "Type", "AWS::DynamoDB::Table"), /was AWS::DynamoDB::GlobalTable/],
  ["other keys", next("Table", "Properties.KeySchema.0.AttributeName", "id"), /another KeySchema/],
  ["a name of its own", next("Table", "Properties.TableName", "readyline"), /another TableName/],
  ["another local index", next("Table", "Properties.LocalSecondaryIndexes", []), /another LocalSecondaryIndexes/],
  ["a changed index", next("Table", "Properties.GlobalSecondaryIndexes.0.Projection", {}), /index byDue/],
  ["two indexes at once", next("Table", "Properties.GlobalSecondaryIndexes", [index]), /3 indexes at once/],
  [
    "sign-in by another name",
    next("Users", "Properties.UsernameAttributes", ["phone_number"]),
    /another UsernameAttributes/,
  ],
  ["passkeys of another place", next("Users", "Properties.WebAuthnRelyingPartyID", "example.com"), /another WebAuthn/],
  ["an account in another pool", next("Owner", "Properties.UserPoolId", "eu-central-1_x"), /another UserPoolId/],
  ["a table that is deleted", next("Table", "DeletionPolicy", "Delete"), /DeletionPolicy Retain/],
  ["a pool that a replacement deletes", next("Users", "UpdateReplacePolicy"), /UpdateReplacePolicy Retain/],
  [
    "a table without protection",
    next("Table", "Properties.Replicas.0.DeletionProtectionEnabled", false),
    /deletion protection/,
  ],
  ["a pool without protection", next("Users", "Properties.DeletionProtection", "INACTIVE"), /deletion protection/],
  [
    "a table without recovery",
    next("Table", "Properties.Replicas.0.PointInTimeRecoverySpecification"),
    /point-in-time/,
  ],
])("%s is a loss, and is named", (_, template, says) => {
  const sentences = losses(released, template);
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.join("\n")).toMatch(says);
});
