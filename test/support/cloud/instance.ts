import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEngine } from "../../../infra/engine.ts";
import { at, found, isOwn } from "../../infra/cloud/rules/template.ts";
import { browserOn, startIssuer } from "../sign-in.ts";
import { assemble } from "./assembly.ts";
import { capture } from "./capture.ts";
import { gatewayTo } from "./gateway.ts";
import { type Given, resolve } from "./resolve.ts";
import { type Running, running } from "./running.ts";
import { tableOf } from "./table.ts";

/** What Lambda itself puts into the environment of every function. */
const lambda = {
  ...{ AWS_REGION: "eu-central-1", AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "not-a-secret" },
  ...{ AWS_SESSION_TOKEN: "not-a-token", AWS_LAMBDA_FUNCTION_NAME: "readyline", TZ: ":UTC" },
};
/** What Cognito keeps for the app client. */
export const clientSecret = "the-secret-of-the-app-client-0123456789";
const host = "d111111abcdef8.cloudfront.net";

/** The personal instance of an owner as it is deployed, on loopback in place of AWS. */
export async function deployed(options: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "readyline-deployed-"));
  const [issuer, engine, cognito, mail] = await Promise.all([
    startIssuer(),
    startEngine({ env: {} }),
    capture(JSON.stringify({ UserPoolClient: { ClientSecret: clientSecret } })),
    capture("<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>"),
  ]);
  const { template, description, codeOf } = await assemble(folder, options);
  const given: Given = {
    "AWS::DynamoDB::GlobalTable": "Readyline-Table-1ABC",
    "AWS::CloudFront::Distribution.DomainName": host,
    "AWS::Cognito::UserPool": "eu-central-1_AbCdEf",
    "AWS::Cognito::UserPool.ProviderURL": issuer.issuer.url ?? "",
    "AWS::Cognito::UserPoolClient": "the-app-client",
    "AWS::SNS::Topic": "arn:aws:sns:eu-central-1:123456789012:Readyline-Topic",
  };
  await tableOf(template, engine.endpoint, given["AWS::DynamoDB::GlobalTable"] ?? "");

  const elsewhere = { DYNAMODB_ENDPOINT: engine.endpoint, AWS_ENDPOINT_URL_SNS: mail.url };
  const functions = found(template, "Lambda::Function").filter(isOwn);
  const started = await Promise.all(functions.map(async ({ id }) => [id, await start(id)] as const));
  const byId: Readonly<Record<string, Running>> = Object.fromEntries(started);
  const [, digest] = started.find(([id]) => id.startsWith("RemindersDigest")) ?? [];
  const fetchThere = gatewayTo(template, byId);

  return {
    ...{ template, description, issuer, cognito, mail, functions: Object.values(byId) },
    origin: `https://${host}`,
    folders: functions.map(({ id }) => codeOf(id)),
    runtimes: functions.map(({ at }) => at("Runtime")),
    browser: () => browserOn(fetchThere),
    /** As the scheduler calls it. */
    morning: async () => await digest?.invoke({}),
    async stop(): Promise<void> {
      for (const { stop } of Object.values(byId)) stop();
      for (const { stop } of [cognito, mail]) stop();
      await Promise.all([issuer.stop(), engine.stop()]);
      rmSync(folder, { recursive: true });
    },
  };

  async function start(id: string): Promise<Running> {
    const properties = template.Resources[id]?.Properties;
    const variables = Object.entries(Object(at(properties, "Environment.Variables")));
    const env = Object.fromEntries(variables.map(([name, value]) => [name, resolve(template, given, value)]));
    return await running({
      ...{ code: codeOf(id), handler: String(at(properties, "Handler")), cognito: cognito.url },
      env: { ...lambda, ...env, ...elsewhere },
    });
  }
}
