import { at, type Found, found, isOwn, list, named, type Rule, type Template, unless } from "./template.ts";

type Statement = {
  readonly of: string;
  readonly actions: readonly string[];
  readonly resources: readonly unknown[];
} & {
  readonly statement: unknown;
};

function statementsOf({ id, at: property }: Found, path: string): readonly Statement[] {
  return list(property(path)).map((statement) => ({
    of: id,
    actions: list(at(statement, "Action")).map(String),
    resources: list(at(statement, "Resource")),
    statement,
  }));
}

/** Of the roles of our functions and of the scheduler. */
function ownStatements(template: Template): readonly Statement[] {
  const inline = found(template, "IAM::Role")
    .filter(isOwn)
    .flatMap((role) =>
      list(role.at("Policies")).flatMap((_, n) => statementsOf(role, `Policies.${n}.PolicyDocument.Statement`)),
    );
  const policies = found(template, "IAM::Policy").filter(isOwn);
  return [...inline, ...policies.flatMap((policy) => statementsOf(policy, "PolicyDocument.Statement"))];
}

const narrow: Rule = (template) =>
  ownStatements(template).flatMap(({ of, actions, resources, statement }) => [
    ...unless(
      at(statement, "Effect") === "Allow" && at(statement, "NotAction") === undefined,
      `${of} is written oddly`,
    ),
    ...actions.filter((action) => action.includes("*")).map((action) => `${of} may do ${action}`),
    ...resources
      .filter((one) => JSON.stringify(one).includes("*"))
      .map((one) => `${of} may use ${JSON.stringify(one)}`),
    ...unless(resources.length > 0, `${of} names no resource`),
  ]);

const noManagedPolicies: Rule = (template) =>
  found(template, "IAM::Role")
    .filter(isOwn)
    .flatMap(({ id, at: property }) => [
      ...unless(list(property("ManagedPolicyArns")).length === 0, `${id} has policies that somebody else writes`),
      ...list(property("AssumeRolePolicyDocument.Statement"))
        .map((statement) => at(statement, "Principal.Service"))
        .filter((service) => service !== "lambda.amazonaws.com" && service !== "scheduler.amazonaws.com")
        .map((service) => `${id} can be taken up by ${JSON.stringify(service)}`),
    ]);

const reading = ["GetItem", "BatchGetItem", "Query", "ConditionCheckItem"];
const writing = ["PutItem", "UpdateItem", "DeleteItem"];

/** Who may do what with which rows of the table; nobody else may do anything with it. */
const leaves: readonly (readonly [role: string, partitions: RegExp, actions: readonly string[]])[] = [
  ["ApiRecordsRole", /^(USER#\*|TRASH#\*|SESSION#\*|TOKENS?#\*|FEEDS?#\*|LIMIT#\*)$/, [...reading, ...writing]],
  ["ApiSessionsRole", /^(SESSIONS?#\*|LOGIN#\*|LIMIT#\*|OWNERS)$/, [...reading, ...writing]],
  ["RemindersDigestRole", /^(USER#\*|OWNERS)$/, ["GetItem", "Query", "PutItem", "UpdateItem"]],
];

const tableIsGuarded: Rule = (template) =>
  ownStatements(template)
    .filter(({ actions }) => actions.some((action) => action.startsWith("dynamodb:")))
    .flatMap(({ of, actions, statement }) => {
      const [, partitions, may] = leaves.find(([role]) => of.startsWith(role)) ?? [];
      if (!partitions || !may) return [`${of} may use the table`];
      const keys = list(at(at(statement, "Condition.ForAllValues:StringLike"), "dynamodb:LeadingKeys")).map(String);
      return [
        ...unless(keys.length > 0, `${of} may read everybody's rows`),
        ...keys.filter((key) => !partitions.test(key)).map((key) => `${of} may use the rows of ${key}`),
        ...actions
          .filter((action) => !may.some((one) => action === `dynamodb:${one}`))
          .map((action) => `${of} may do ${action}`),
      ];
    });

const bucketIsPrivate: Rule = (template) => [
  ...found(template, "S3::Bucket").flatMap(({ id, at: property }) => [
    ...["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"]
      .filter((name) => at(property("PublicAccessBlockConfiguration"), name) !== true)
      .map((name) => `${id} can be made public: no ${name}`),
    ...unless(property("WebsiteConfiguration") === undefined, `${id} serves pages itself`),
    ...unless(property("BucketEncryption") !== undefined, `${id} is not encrypted`),
    ...unless(
      found(template, "S3::BucketPolicy").some((policy) => named(policy.at("Bucket")) === id),
      `${id} has no policy`,
    ),
  ]),
  ...found(template, "S3::BucketPolicy").flatMap((policy) =>
    statementsOf(policy, "PolicyDocument.Statement")
      .filter(({ statement }) => at(statement, "Effect") === "Allow")
      .flatMap(({ statement }) =>
        unless(
          at(statement, "Principal.Service") === "cloudfront.amazonaws.com" &&
            at(at(statement, "Condition.StringEquals"), "AWS:SourceArn") !== undefined,
          `${policy.id} lets others in than the one distribution`,
        ),
      ),
  ),
];

const onlyEncrypted: Rule = (template) =>
  ["S3::BucketPolicy", "SNS::TopicPolicy", "SQS::QueuePolicy"].flatMap((type) =>
    found(template, type).flatMap((policy) =>
      unless(
        statementsOf(policy, "PolicyDocument.Statement").some(
          ({ statement }) =>
            at(statement, "Effect") === "Deny" &&
            at(at(statement, "Condition.Bool"), "aws:SecureTransport") === "false",
        ),
        `${policy.id} takes what comes unencrypted`,
      ),
    ),
  );

const functionsAreCalledByTheApi: Rule = (template) =>
  found(template, "Lambda::Permission").flatMap(({ id, at: property }) =>
    unless(
      property("Principal") === "apigateway.amazonaws.com" && property("SourceArn") !== undefined,
      `${id} lets somebody else call a function`,
    ),
  );

export const access: readonly Rule[] = [
  ...[narrow, noManagedPolicies, tableIsGuarded, bucketIsPrivate, onlyEncrypted, functionsAreCalledByTheApi],
];
