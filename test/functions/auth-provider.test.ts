import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import Provider from "oidc-provider";
import { afterAll, expect, test } from "vitest";
import { freshTable } from "../support/api.ts";
import { instanceOn, origin } from "../support/sign-in.ts";

const secret = "s3cret-s3cret-s3cret-s3cret-s3cret";
const server = createServer().listen(0, "127.0.0.1");
await once(server, "listening");
const bound = server.address();
const issuer = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}`;
server.on("request", certifiedProvider().callback());
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A certified provider, with its own pages for signing in and agreeing. */
function certifiedProvider(): Provider {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return new Provider(issuer, {
    clients: [
      {
        client_id: "readyline",
        client_secret: secret,
        redirect_uris: [`${origin}/auth/callback`],
        post_logout_redirect_uris: [`${origin}/`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "k" }] },
    cookies: { keys: ["k"] },
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@example.com`, email_verified: true }),
    }),
  });
}

test("somebody signs in with a certified provider, its pages and all, and signs out of both", async () => {
  const instance = instanceOn({
    ...{ table: await freshTable(), issuer, secret },
    guests: { subjects: [], emails: ["ada@example.com"] },
  });
  const browser = instance.browser();
  const login = await browser.get("/auth/login?return=/calendar");
  const back = await throughItsPages(new URL(login.headers.get("location") ?? ""));
  const arrival = await browser.finish(back);
  expect(arrival.headers.get("location"), await arrival.clone().text()).toBe("/calendar");
  expect(await browser.json("/auth/session")).toMatchObject({ email: "ada@example.com" });
  const replay = await browser.finish(back);
  expect(replay.status).toBe(400);
  const { next } = await (await browser.post("/auth/logout")).json();
  expect((await fetch(next)).status).toBe(200);
  expect((await browser.get("/api/applications")).status).toBe(401);
});

/** As a person would: signs in as Ada, agrees, and is sent back. */
async function throughItsPages(start: URL): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = start;
  for (let step = 0; step < 12 && at.origin !== origin; step++) {
    let answer = await visit(at);
    if (answer.status === 200) {
      const page = await answer.text();
      const said = { prompt: /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? "", login: "ada", password: "x" };
      answer = await visit(new URL(/action="([^"]+)"/.exec(page)?.[1] ?? "", issuer), new URLSearchParams(said));
    }
    at = new URL(answer.headers.get("location") ?? "", at);
  }
  return at;

  async function visit(url: URL, form?: URLSearchParams): Promise<Response> {
    const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, {
      ...(form && { method: "POST", body: form }),
      headers: { cookie },
      redirect: "manual",
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  }
}
