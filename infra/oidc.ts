import { join } from "node:path";
import { OAuth2Server } from "oauth2-mock-server";
import { issuerOf } from "../functions/auth/issuer.ts";
import manifest from "../package.json" with { type: "json" };
import { startInstance } from "./local/instance.ts";

/** A local instance that asks for sign-in, with a provider of its own that believes everybody: to try it all out. */
const root = join(import.meta.dirname, "..");
const provider = new OAuth2Server();
await provider.issuer.keys.generate("RS256");
await provider.start(0, "127.0.0.1");
const issuer = provider.issuer.url ?? "";

const instance = await startInstance({
  folder: join(root, ".readyline/oidc"),
  port: Number(process.env.PORT ?? 4281),
  client: join(root, "dist/web"),
  env: process.env,
  now: () => new Date(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  version: manifest.version,
  signIn: (origin) => ({
    origin,
    guests: "everybody",
    issuer: issuerOf({ issuer, clientId: "readyline", clientSecret: async () => "only-to-try-it-out", origin }),
  }),
  tell: (sentence) => console.error(sentence),
  fail: (problem) => {
    console.error(problem);
    process.exit(1);
  },
});
console.log(`Readyline, with sign-in: ${instance.url}`);

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, async () => {
    await Promise.all([instance.stop(), provider.stop()]);
    process.exit(0);
  });
