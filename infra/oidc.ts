import { join } from "node:path";
import { OAuth2Server } from "oauth2-mock-server";
import { issuerOf } from "../functions/auth/issuer.ts";
import manifest from "../package.json" with { type: "json" };
import { startInstance } from "./local/instance.ts";
import { whenLauncherEnds } from "./local/launcher.ts";

/** A local instance that asks for sign-in, with a provider of its own that believes everybody: to try it all out. */
const root = join(import.meta.dirname, "..");
const provider = new OAuth2Server();
await provider.issuer.keys.generate("RS256");
provider.service.on("beforeTokenSigning", ({ payload }) => {
  Object.assign(payload, { email: "ada@example.com", email_verified: true });
});
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

let stopping = false;

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.all([instance.stop(), provider.stop()]);
  process.exit(0);
}

if (process.env.npm_lifecycle_event) whenLauncherEnds(() => void stop());
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void stop());
