import { createHash, createHmac } from "node:crypto";

type Pool = {
  readonly poolId: string;
  readonly clientId: string;
  /** Where Lambda puts the function's own credentials. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
};

/**
 * The secret of an app client, asked of Cognito itself: so it is in no template, no setting and no log. One signed call
 * needs no SDK client, which would weigh more than the rest of the function.
 */
export function cognitoSecret({ poolId, clientId, env, now }: Pool): () => Promise<string> {
  return async () => {
    const region = poolId.split("_")[0] ?? "";
    const host = `cognito-idp.${region}.${region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com"}`;
    const body = JSON.stringify({ UserPoolId: poolId, ClientId: clientId });
    const headers = signed({ host, region, body, env, at: now() });
    const response = await fetch(`https://${host}/`, {
      method: "POST",
      headers,
      body,
      signal: AbortSignal.timeout(5_000),
    });
    if (!response.ok) throw new Error(`Cognito answered ${response.status} for the client's secret.`);
    const { UserPoolClient: client }: { UserPoolClient?: { ClientSecret?: string } } = await response.json();
    if (client?.ClientSecret) return client.ClientSecret;
    throw new Error("The app client has no secret.");
  };
}

type Call = Pick<Pool, "env"> & {
  readonly host: string;
  readonly region: string;
  readonly body: string;
  readonly at: Date;
};

/** AWS Signature Version 4 of a POST to the root of a service. */
export function signed({ host, region, body, env, at }: Call): Record<string, string> {
  const time = at.toISOString().replace(/[-:]|\.\d+/g, "");
  const day = time.slice(0, 8);
  const scope = `${day}/${region}/cognito-idp/aws4_request`;
  const headers: Record<string, string> = {
    "content-type": "application/x-amz-json-1.1",
    host,
    "x-amz-date": time,
    ...(env.AWS_SESSION_TOKEN && { "x-amz-security-token": env.AWS_SESSION_TOKEN }),
    "x-amz-target": "AWSCognitoIdentityProviderService.DescribeUserPoolClient",
  };
  const names = Object.keys(headers).sort().join(";");
  const lines = Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));
  const request = ["POST", "/", "", ...lines.map((line) => line.join(":")), "", names, sha256(body)].join("\n");
  const text = ["AWS4-HMAC-SHA256", time, scope, sha256(request)].join("\n");
  const key = [day, region, "cognito-idp", "aws4_request"].reduce<string | Buffer>(
    hmac,
    `AWS4${env.AWS_SECRET_ACCESS_KEY}`,
  );
  const signature = createHmac("sha256", key).update(text).digest("hex");
  const credential = `${env.AWS_ACCESS_KEY_ID}/${scope}`;
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
  const { host: _, ...rest } = headers; // fetch writes it itself
  return { ...rest, authorization };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
