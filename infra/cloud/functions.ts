import { join } from "node:path";
import type { ITableV2 } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import { longest } from "./api.ts";
import { CloudFunction } from "./cloud-function.ts";
import { apiLeave, authLeave } from "./leave.ts";
import type { SignIn } from "./sign-in.ts";
import { onTable } from "./table-access.ts";

type Given = {
  readonly table: ITableV2;
  readonly environment: Readonly<Record<string, string>>;
  /** The folder of the bundles. */
  readonly bundles: string;
};

/** Answers everything that a person's records are asked for. */
export function apiFunction(scope: Construct, { table, environment, bundles }: Given): CloudFunction {
  return new CloudFunction(scope, "Records", {
    bundle: join(bundles, "api"),
    description: "Answers the API",
    timeout: longest,
    environment,
    may: [onTable(table, apiLeave)],
  });
}

type GivenToSignIn = Given & { readonly signIn: SignIn };

/** Signs people in and out; it sees sessions and no records. */
export function authFunction(scope: Construct, { table, environment, bundles, signIn }: GivenToSignIn): CloudFunction {
  const { pool, client } = signIn;
  return new CloudFunction(scope, "Sessions", {
    bundle: join(bundles, "auth"),
    description: "Signs in and out",
    timeout: longest,
    environment: {
      ...environment,
      OIDC_ISSUER: pool.userPoolProviderUrl,
      OIDC_CLIENT_ID: client.userPoolClientId,
      USER_POOL_ID: pool.userPoolId,
    },
    may: [
      onTable(table, authLeave),
      // The client's secret is asked for when it is needed, so it is in no template and no environment.
      new PolicyStatement({ actions: ["cognito-idp:DescribeUserPoolClient"], resources: [pool.userPoolArn] }),
    ],
  });
}
