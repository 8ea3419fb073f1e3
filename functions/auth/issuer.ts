import { hkdfSync } from "node:crypto";
import * as oidc from "openid-client";
import type { Login } from "./login.ts";
import type { Person } from "./owner.ts";

export type IssuerSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: () => Promise<string>;
  /** Where people open this instance. */
  readonly origin: string;
};

export type Issuer = ReturnType<typeof issuerOf>;

/** The OpenID provider that people sign in with. It is asked about itself when it is first needed. */
export function issuerOf({ issuer, clientId, clientSecret, origin }: IssuerSettings) {
  const redirectUri = `${origin}/auth/callback`;
  let met: ReturnType<typeof meet> | undefined;

  return {
    /** Seals what browsers keep for us. It comes of the client's secret, so there is no second one to look after. */
    key: async () => (await acquaintance()).key,

    /** A new sign-in, and the issuer's page for it; `again` asks even who is signed in there who they are. */
    async begin(to: string, again = false): Promise<{ readonly login: Login; readonly url: string }> {
      const { config } = await acquaintance();
      const verifier = oidc.randomPKCECodeVerifier();
      const login = { verifier, state: oidc.randomState(), nonce: oidc.randomNonce(), to };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: "openid email",
        state: login.state,
        nonce: login.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        ...(again && { prompt: "login" }),
      });
      return { login, url: url.href };
    },

    /** Who signed in, by the query that the issuer sent them back with. Throws for anything that does not fit together. */
    async finish(search: string, { verifier, state, nonce }: Login): Promise<Person> {
      const { config } = await acquaintance();
      const tokens = await oidc.authorizationCodeGrant(config, new URL(redirectUri + search), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error("The issuer sent no ID token.");
      const isVerified = claims.email_verified === true || claims.email_verified === "true"; // Cognito writes it as text
      return {
        issuer: claims.iss,
        subject: claims.sub,
        ...(isVerified && typeof claims.email === "string" && { email: claims.email }),
      };
    },

    /** Where the issuer's own session is ended; nothing when it has no such place, or does not answer. */
    async goodbye(): Promise<string | undefined> {
      try {
        const { config } = await acquaintance();
        if (!config.serverMetadata().end_session_endpoint) return undefined;
        const back = `${origin}/`;
        return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: back, logout_uri: back }).href; // Cognito's name
      } catch {
        return undefined; // whoever signs out has signed out here, whatever the issuer does
      }
    },
  };

  function acquaintance() {
    met ??= meet().catch((error) => {
      met = undefined; // the next one asks again
      throw error;
    });
    return met;
  }

  async function meet() {
    const secret = await clientSecret();
    const server = new URL(issuer);
    const isLocal = server.protocol === "http:"; // the settings take http for loopback only
    const config = await oidc.discovery(server, clientId, undefined, asTaken(secret), {
      timeout: 5,
      execute: [oidc.enableNonRepudiationChecks, ...(isLocal ? [oidc.allowInsecureRequests] : [])],
    });
    return { config, key: new Uint8Array(hkdfSync("sha256", secret, "", "readyline/login", 32)) };
  }
}

/** The secret in the header, as every provider takes it that says nothing else. */
function asTaken(secret: string): oidc.ClientAuth {
  return (server, ...request) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    const way = ways.includes("client_secret_basic") ? oidc.ClientSecretBasic : oidc.ClientSecretPost;
    way(secret)(server, ...request);
  };
}
