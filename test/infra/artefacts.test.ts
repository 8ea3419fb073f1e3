import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { Events } from "oauth2-mock-server";
import { afterAll, expect, test } from "vitest";
import { newId } from "../../shared/new-id.ts";
import { clientSecret, deployed } from "../support/cloud/instance.ts";
import { type Browser, nextIdToken } from "../support/sign-in.ts";
import { owner } from "../support/synthesis.ts";

const instance = await deployed(owner);
afterAll(() => instance.stop());

async function signedIn(sub: string, email = `${sub}@example.com`): Promise<Browser> {
  const browser = instance.browser();
  nextIdToken(instance.issuer, ({ payload }) => Object.assign(payload, { sub, email, email_verified: true }));
  await browser.signIn("/board");
  return browser;
}

const at =
  (browser: Browser) =>
  async (method: string, path: string, body?: unknown, more: HeadersInit = {}) => {
    const headers = { ...(body !== undefined && { "content-type": "application/json" }), ...more };
    const response = await browser.send(path, {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  };

test("the functions run on the Node that the template names, and none waits for an HTTP client to load", () => {
  expect(instance.runtimes).toEqual(instance.runtimes.map(() => `nodejs${process.version.match(/\d+/)?.[0]}.x`));
  expect(instance.functions.map(({ started }) => started)).toEqual([
    { ready: process.version, undici: false },
    { ready: process.version, undici: false },
    { ready: process.version, undici: false },
  ]);
});

test("somebody signs in at the pool, with the secret that Cognito is asked for, and out again", async () => {
  const stranger = instance.browser();
  expect((await stranger.get("/api/applications")).status).toBe(401);
  const asked = once(instance.issuer.service, Events.BeforeResponse);
  const back = await stranger.begin("/applications?as=list");
  const arrival = await stranger.finish(back);
  expect(arrival.headers.get("location"), await arrival.clone().text()).toBe("/applications?as=list");
  expect([...stranger.cookies.keys()]).toEqual(["__Host-session"]);
  expect((await stranger.get("/api/applications")).status).toBe(200);
  expect(instance.cognito.calls).toEqual([
    {
      headers: expect.objectContaining({
        "x-amz-target": "AWSCognitoIdentityProviderService.DescribeUserPoolClient",
        authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\//),
      }),
      body: '{"UserPoolId":"eu-central-1_AbCdEf","ClientId":"the-app-client"}',
    },
  ]);
  const [, { body }] = await asked;
  expect(body).toMatchObject({ client_id: "the-app-client", client_secret: clientSecret });
  const { next } = await (await stranger.post("/auth/logout")).json();
  expect(new URL(next).searchParams.get("post_logout_redirect_uri")).toBe(`${instance.origin}/`);
  expect((await stranger.get("/api/applications")).status).toBe(401);
});

test("applications are made, changed, moved, written in bulk, deleted and restored, each change in its order", async () => {
  const call = at(await signedIn("ada"));
  const made = await call("POST", "/api/applications", { company: "Müller & Söhne", role: "Developer" });
  expect(made).toMatchObject({ status: 201, body: { company: "Müller & Söhne" } });
  const path = `/api/applications/${made.body.id}`;
  const tag = { "if-match": made.headers.get("etag") ?? "" };
  expect(await call("PATCH", path, { notes: "Ring them" }, tag)).toMatchObject({ status: 200 });
  expect(await call("PATCH", path, { notes: "Lost" }, tag)).toMatchObject({ status: 412 });
  expect((await call("POST", `${path}/moves`, { stage: "applied" })).body).toMatchObject({ stage: "applied" });
  const ids = [1, 2, 3].map((at) => newId("application", at));
  const operations = ids.map((id, n) => ({
    ...{ op: "put", kind: "application", id, fields: { company: `Company ${n}`, role: "Developer" } },
  }));
  expect((await call("POST", "/api/batch", { operations })).body.results).toHaveLength(3);
  expect((await call("GET", "/api/applications?stage=applied&limit=2")).body.items).toMatchObject([
    { id: made.body.id, notes: "Ring them" },
  ]);
  expect(await call("DELETE", path)).toMatchObject({ status: 204, text: "" });
  expect((await call("GET", "/api/trash")).body.items).toMatchObject([{ id: made.body.id }]);
  expect(await call("POST", `/api/trash/${made.body.id}/restore`)).toMatchObject({ status: 200 });
  const { items, more } = (await call("GET", "/api/changes?since=0")).body;
  const revs = items.map(({ rev }: { rev: number }) => rev);
  expect([revs, more]).toEqual([[4, 5, 6, 8], false]);
});

test("files come in as text and as bytes, and everything goes out, packed and whole", async () => {
  const browser = await signedIn("grace");
  const call = at(browser);
  const send = async (type: string, body: BodyInit) =>
    await (await browser.send("/api/imports", { method: "POST", headers: { "content-type": type }, body })).json();
  const table =
    "Company,Role,Status,Date Applied\nCafé Größe,Developer,Applied,2026-09-01\nBeta,Tester,Offer,2026-09-02\n";
  expect(await send("text/csv", table)).toMatchObject({ format: "applications", created: 2, problems: [] });
  const people =
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,,,Acme,,01 Jan 2026\n";
  const archive = zipSync({ "Connections.csv": new TextEncoder().encode(people) }).slice();
  expect(await send("application/zip", archive)).toMatchObject({ format: "archive", created: 1 });

  expect((await call("GET", "/api/export")).text).toContain("Café Größe");
  expect((await call("GET", "/api/export/contacts.csv")).text).toContain("Ada");
  const packed = await call("GET", "/api/openapi.json", undefined, { "accept-encoding": "gzip" });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(packed.text).toBe(instance.description);
});

test("a calendar opens for whoever has its address, a token for a script that only reads", async () => {
  const call = at(await signedIn("mary"));
  const script = at(instance.browser());
  await call("POST", "/api/applications", { company: "Acme", role: "Developer", followUpOn: "2026-12-01" });
  const { url } = (await call("POST", "/api/calendar", {})).body;
  expect(url).toMatch(new RegExp(`^${instance.origin}/calendar/[\\w-]{43}\\.ics$`));
  const feed = await script("GET", new URL(url).pathname);
  expect(feed.headers.get("content-type")).toBe("text/calendar; charset=UTF-8");
  expect(feed.text).toMatch(/^BEGIN:VCALENDAR\r\n(?:.*\r\n)*SUMMARY:.*Acme.*\r\n(?:.*\r\n)*END:VCALENDAR\r\n$/);

  const { token } = (await call("POST", "/api/tokens", { name: "Backup", scope: "read_only" })).body;
  const bearer = { authorization: `Bearer ${token}` };
  expect((await script("GET", "/api/applications", undefined, bearer)).body.items).toHaveLength(1);
  expect((await script("POST", "/api/contacts", { name: "Ada" }, bearer)).status).toBe(403);
});

test("the letter of the morning goes to the owner's topic, once, and to nobody else's records", async () => {
  const [mine, other] = [await signedIn("the-owner", "Me@Example.com"), await signedIn("somebody")].map(at);
  const morning = { timeZone: whereItIsNine(new Date()) };
  for (const [call, company] of [[mine, "Acme"] as const, [other, "Foreign"] as const]) {
    expect((await call?.("PUT", "/api/profile", morning))?.status).toBeLessThan(300);
    await call?.("POST", "/api/applications", { company, role: "Developer", followUpOn: "2026-01-02" });
  }
  await instance.morning();
  await instance.morning();
  expect(instance.mail.calls).toHaveLength(1);
  const sent = new URLSearchParams(instance.mail.calls[0]?.body);
  expect(Object.fromEntries(sent)).toMatchObject({
    ...{ Action: "Publish", TopicArn: "arn:aws:sns:eu-central-1:123456789012:Readyline-Topic" },
    Subject: "Readyline: 1 overdue",
    Message: expect.stringMatching(/^Overdue\n- .*Acme.*\n(?:.*\n)*.*https:\/\/d111111abcdef8\.cloudfront\.net\/today/),
  });
  expect(sent.get("Message")).not.toContain("Foreign");
});

test("no secret is in a bundle, the template or a line of a log", async () => {
  const browser = await signedIn("eve");
  const session = browser.cookies.get("__Host-session") ?? "";
  const { token } = (await at(browser)("POST", "/api/tokens", { name: "Script" })).body;
  await at(instance.browser())("GET", "/api/applications", undefined, { authorization: `Bearer ${token}x` });
  await instance.browser().get("/auth/callback?code=forged&state=forged");
  const logs = instance.functions.map(({ log }) => log()).join("\n");
  const code = instance.folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  expect(code.length).toBeGreaterThan(3);
  const texts = [logs, JSON.stringify(instance.template), ...code.map((file) => readFileSync(file, "utf8"))];
  for (const text of texts) {
    for (const secret of [clientSecret, session, token]) expect(text.includes(secret)).toBe(false);
    expect(text).not.toMatch(/-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[\w+/]{20}|\bAKIA[A-Z2-7]{16}\b/);
  }
});

/** Where the letter of the morning is due, whatever time it is here. */
function whereItIsNine(now: Date): string {
  const east = (33 - now.getUTCHours()) % 24;
  return east > 12 ? `Etc/GMT+${24 - east}` : `Etc/GMT-${east}`; // their signs are the other way round
}
