import type { Template } from "./rules/template.ts";

/**
 * Something that could go wrong in the template: what; in which resource, by its name or its type and how its name
 * begins; where, and what is written there then. Nothing: it is taken away, and with no path all of the resource.
 */
type Fault = readonly [what: string, resource: string, path: string, value?: unknown];

const replica = "Properties.Replicas.0";
const statements = "Properties.PolicyDocument.Statement";
const site = "Properties.DistributionConfig";
const headers = "Properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig";

export const faults: readonly Fault[] = [
  ["a table that is deleted with its stack", "Table", "DeletionPolicy", "Delete"],
  ["a table that a replacement deletes", "Table", "UpdateReplacePolicy", "Delete"],
  ["no table of that name", "Table", ""],
  ["a table that a slip deletes", "Table", `${replica}.DeletionProtectionEnabled`, false],
  ["a table without recovery", "Table", `${replica}.PointInTimeRecoverySpecification`],
  ["a table with a day of recovery", "Table", `${replica}.PointInTimeRecoverySpecification.RecoveryPeriodInDays`, 1],
  ["a table without a limit on writes", "Table", "Properties.WriteOnDemandThroughputSettings"],
  ["a table with a name of its own", "Table", "Properties.TableName", "readyline"],
  ["a pool that is deleted with its stack", "Users", "DeletionPolicy", "Delete"],
  ["a pool that a slip deletes", "Users", "Properties.DeletionProtection", "INACTIVE"],
  ["an owner whose account goes with the template", "Owner", "DeletionPolicy"],
  ["sign-up for anybody", "Users", "Properties.AdminCreateUserConfig.AllowAdminCreateUserOnly", false],
  ["sign-in without passkeys", "Users", "Properties.Policies.SignInPolicy.AllowedFirstAuthFactors", ["PASSWORD"]],
  ["tokens in the browser", "Cognito::UserPoolClient", "Properties.AllowedOAuthFlows", ["implicit"]],
  ["no page to sign in on", "Cognito::ManagedLoginBranding", "Properties.ClientId", { Ref: "Other" }],
  [
    "a return to somebody else's page",
    "Cognito::UserPoolClient",
    "Properties.CallbackURLs.1",
    "http://localhost/auth/callback",
  ],

  ["a public bucket", "S3::Bucket", "Properties.PublicAccessBlockConfiguration"],
  ["a bucket with one hole", "S3::Bucket", "Properties.PublicAccessBlockConfiguration.BlockPublicPolicy", false],
  ["a bucket for any distribution", "S3::BucketPolicy", `${statements}.1.Condition`, { StringEquals: {} }],
  ["a bucket for everybody", "S3::BucketPolicy", `${statements}.1.Principal`, "*"],
  ["a bucket over plain HTTP", "S3::BucketPolicy", `${statements}.0`],
  ["any action", "IAM::Policy ApiRecords", `${statements}.1.Action`, "dynamodb:*"],
  ["any resource", "IAM::Policy ApiRecords", `${statements}.1.Resource`, "*"],
  ["a scan", "IAM::Policy ApiRecords", `${statements}.1.Action.0`, "dynamodb:Scan"],
  ["rows of everybody", "IAM::Policy ApiRecords", `${statements}.1.Condition`],
  [
    "records for sign-in",
    "IAM::Policy ApiSessions",
    `${statements}.1.Condition.ForAllValues:StringLike.dynamodb:LeadingKeys.0`,
    "USER#*",
  ],
  ["a role of somebody else's making", "IAM::Role ApiRecords", "Properties.ManagedPolicyArns", ["AdministratorAccess"]],
  [
    "a role for another account",
    "IAM::Role ApiRecords",
    "Properties.AssumeRolePolicyDocument.Statement.0.Principal",
    { AWS: "*" },
  ],
  ["a function that anybody calls", "Lambda::Permission", "Properties.Principal", "*"],

  ["open CORS", "ApiGatewayV2::Api", "Properties.CorsConfiguration", { AllowOrigins: ["*"] }],
  ["a route without an integration", "ApiGatewayV2::Integration", ""],
  ["a route to nowhere", "ApiGatewayV2::Route", "Properties.Target"],
  ["a missing route", "ApiGatewayV2::Route", ""],
  ["a function that the API may not call", "Lambda::Permission ApiGatewayANYauth", ""],
  ["any number of requests", "ApiGatewayV2::Stage", "Properties.DefaultRouteSettings"],
  ["any number of attempts to sign in", "ApiGatewayV2::Stage", "Properties.RouteSettings"],
  ["queries in the log", "ApiGatewayV2::Stage", "Properties.AccessLogSettings.Format", '{"q":"$context.path"}'],
  ["HTTP for pages", "Distribution", `${site}.DefaultCacheBehavior.ViewerProtocolPolicy`, "allow-all"],
  ["HTTP for the API", "Distribution", `${site}.CacheBehaviors.1.ViewerProtocolPolicy`, "allow-all"],
  ["answers of the API that are kept", "Distribution", `${site}.CacheBehaviors.1.CachePolicyId`, "658327ea"],
  ["answers without safe headers", "Distribution", `${site}.CacheBehaviors.2.ResponseHeadersPolicyId`],
  ["errors that become pages", "Distribution", `${site}.CustomErrorResponses`, [{ ErrorCode: 404, ResponseCode: 200 }]],
  ["an origin over HTTP", "Distribution", `${site}.Origins.1.CustomOriginConfig.OriginProtocolPolicy`, "http-only"],
  ["logs of the site", "Distribution", `${site}.Logging`, { Bucket: "logs" }],
  [
    "an unsafe content policy",
    "CloudFront::ResponseHeadersPolicy",
    `${headers}.ContentSecurityPolicy.ContentSecurityPolicy`,
    "default-src 'none'; script-src 'self' 'unsafe-inline'",
  ],
  ["a return over HTTP", "CloudFront::ResponseHeadersPolicy", `${headers}.StrictTransportSecurity`],
  ["guessed types", "CloudFront::ResponseHeadersPolicy", `${headers}.ContentTypeOptions`],
  ["files that are asked for each time", "Custom::CDKBucketDeployment ClientAssets", "Properties.SystemMetadata"],
  [
    "a page that browsers keep",
    "Custom::CDKBucketDeployment ClientPages",
    "Properties.SystemMetadata.cache-control",
    "max-age=86400",
  ],

  ["an old runtime", "Lambda::Function ApiRecords", "Properties.Runtime", "nodejs22.x"],
  ["the dearer processors", "Lambda::Function ApiRecords", "Properties.Architectures.0", "x86_64"],
  ["a function without a log of its own", "Lambda::Function ApiRecords", "Properties.LoggingConfig.LogGroup"],
  ["reserved functions", "Lambda::Function ApiRecords", "Properties.ReservedConcurrentExecutions", 5],
  ["work when nobody waits", "Lambda::Function ApiSessions", "Properties.Timeout", 60],
  [
    "a secret in the environment",
    "Lambda::Function ApiSessions",
    "Properties.Environment.Variables.OIDC_CLIENT_SECRET",
    "x",
  ],
  [
    "a secret in the template",
    "Lambda::Function ApiSessions",
    "Properties.Environment.Variables.KEY",
    { "Fn::GetAtt": ["SignInUsersWeb2EEEA380", "ClientSecret"] },
  ],
  ["a log that is kept for ever", "Logs::LogGroup", "Properties.RetentionInDays"],
  ["a morning in another zone", "Scheduler::Schedule", "Properties.ScheduleExpressionTimezone"],
  ["calls that are lost", "Scheduler::Schedule", "Properties.Target.DeadLetterConfig"],
  ["failures that are lost", "Lambda::Function RemindersDigest", "Properties.DeadLetterConfig"],
  ["a queue over plain HTTP", "SQS::QueuePolicy", `${statements}.0`],

  ["an alarm that tells nobody", "CloudWatch::Alarm", "Properties.AlarmActions"],
  ["an alarm that does not say what it means", "CloudWatch::Alarm", "Properties.AlarmDescription", "Errors >= 3"],
  ["an alarm about nothing", "CloudWatch::Alarm", "Properties.TreatMissingData", "breaching"],
  ["no alarm for missed mornings", "CloudWatch::Alarm WatchReminderMissed", ""],
  ["no alarm for failing sign-in", "CloudWatch::Alarm WatchSignInFails", ""],
  ["alarms that may not publish", "SNS::TopicPolicy", `${statements}.1.Principal.Service`, ["budgets.amazonaws.com"]],
  [
    "a budget that may not publish",
    "SNS::TopicPolicy",
    `${statements}.1.Principal.Service`,
    ["cloudwatch.amazonaws.com"],
  ],
  ["other accounts that may publish", "SNS::TopicPolicy", `${statements}.1.Condition`],
  ["letters over plain HTTP", "SNS::TopicPolicy", `${statements}.0`],
  ["letters to nobody", "SNS::Subscription", ""],
  ["no budget", "Budgets::Budget", ""],
];

/** The template with one fault in it. */
export function withFault(template: Template, [, resource, path, value]: Fault): Template {
  const copy = structuredClone(template);
  const id = idOf(template, resource);
  const names = ["Resources", id, ...path.split(".").filter(Boolean)];
  const last = names.pop() ?? "";
  const inner = names.reduce<Record<string, unknown>>((outer, name) => outer[name] as Record<string, unknown>, copy); // else it throws
  if (value === undefined && inner[last] === undefined) throw new Error(`There is nothing at ${path} of ${id}.`);
  if (value !== undefined) inner[last] = value;
  else if (Array.isArray(inner)) inner.splice(Number(last), 1);
  else delete inner[last];
  return copy;
}

function idOf({ Resources }: Template, resource: string): string {
  const [type, start = ""] = resource.split(" ");
  const id = Object.keys(Resources).find(
    (one) =>
      one === resource || (Resources[one]?.Type.endsWith(type ?? "") && type?.includes("::") && one.startsWith(start)),
  );
  if (!id) throw new Error(`There is no ${resource}.`);
  return id;
}
