import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { signed } from "../../functions/auth/cognito.ts";
import { deviceOf } from "../../functions/auth/device.ts";
import { readPlace, readSignIn } from "../../functions/auth/settings.ts";

type HttpRequest = Parameters<Awaited<ReturnType<DynamoDBClient["config"]["signer"]>>["sign"]>[0];

const place = { TABLE_NAME: "readyline", PUBLIC_ORIGIN: "https://jobs.example.com" };
const issuer = { ...place, OIDC_ISSUER: "https://issuer.example.com", OIDC_CLIENT_ID: "readyline" };
const now = () => new Date("2026-11-22T12:00:00Z");

test("a function knows its place", () => {
  expect(readPlace(place)).toEqual({ tableName: "readyline", origin: "https://jobs.example.com", timeZone: "UTC" });
});

test.each([
  ["http://jobs.example.com"],
  ["https://jobs.example.com/"],
  ["https://jobs.example.com/path"],
  ["jobs.example.com"],
  ["javascript:alert(1)"],
  [""],
])("%j is no origin for people to open", (origin) => {
  expect(() => readPlace({ ...place, PUBLIC_ORIGIN: origin })).toThrow("PUBLIC_ORIGIN must be");
});

test("with Cognito everybody in the pool may sign in; with any other issuer those who are named", async () => {
  const pool = { ...issuer, USER_POOL_ID: "eu-central-1_abc" };
  expect(readSignIn(pool, now).guests).toBe("everybody");
  expect(readSignIn({ ...pool, OWNER_EMAILS: "Ada@example.com" }, now).guests).toEqual({
    subjects: [],
    emails: ["ada@example.com"],
  });
  const own = { ...issuer, OIDC_CLIENT_SECRET: "secret" };
  expect(() => readSignIn(own, now)).toThrow("must say who may sign in");
  expect(readSignIn({ ...own, OWNER_SUBJECTS: "a, b" }, now).guests).toEqual({ subjects: ["a", "b"], emails: [] });
  expect(await readSignIn({ ...own, OWNER_SUBJECTS: "a" }, now).issuer.clientSecret()).toBe("secret");
});

test("an issuer without encryption, or without a secret, is refused", () => {
  const bare = { ...issuer, OWNER_SUBJECTS: "a" };
  expect(() => readSignIn(bare, now)).toThrow("OIDC_CLIENT_SECRET or USER_POOL_ID must be set");
  const plain = { ...bare, OIDC_CLIENT_SECRET: "x", OIDC_ISSUER: "http://issuer.example.com" };
  expect(() => readSignIn(plain, now)).toThrow("OIDC_ISSUER must be https");
});

test("the call for the client's secret is signed as the SDK would sign it", async () => {
  const env = { AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret", AWS_SESSION_TOKEN: "session" };
  const [host, region, body] = ["cognito-idp.eu-central-1.amazonaws.com", "eu-central-1", '{"UserPoolId":"x"}'];
  const { authorization, ...headers } = signed({ host, region, body, env, at: now() });
  const client = new DynamoDBClient({
    region,
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret", sessionToken: "session" },
  });
  const signer = await client.config.signer({
    name: "sigv4",
    signingName: "cognito-idp",
    signingRegion: region,
    properties: {},
  });
  const request = { method: "POST", protocol: "https:", hostname: host, path: "/", query: {}, body };
  const theirs = await signer.sign({ ...request, headers: { ...headers, host } } as HttpRequest, {
    ...{ signingDate: now(), signingService: "cognito-idp", signingRegion: region },
    unsignableHeaders: new Set(["x-amz-content-sha256"]), // which services take, and none needs
  });
  expect(authorization).toBe(theirs.headers.authorization);
});

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/143.0 Safari/537.36 Edg/143.0",
    "Edge on Windows",
  ],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15",
    "Safari on macOS",
  ],
  [
    "Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 Chrome/143.0 Mobile Safari/537.36",
    "Chrome on Android",
  ],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) CriOS/143.0 Mobile Safari/604.1", "Chrome on iPhone"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"],
  ["curl/8.9", "Another program"],
  ["<script>alert(1)</script>", "Another program"],
  [undefined, "Another program"],
])("%j is a device that its person knows as %s", (userAgent, words) => {
  expect(deviceOf(userAgent)).toBe(words);
});
