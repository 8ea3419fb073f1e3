import { getRequestListener } from "@hono/node-server";
import { type BrowserContextOptions, chromium } from "playwright-core";
import { inject } from "vitest";
import { issuerOf } from "../../functions/auth/issuer.ts";
import { openApi } from "../../infra/local/api.ts";
import { listen } from "../../infra/local/listen.ts";
import { createSite } from "../../infra/local/site.ts";
import { startIssuer } from "./sign-in.ts";

/** An instance that asks for sign-in, with a provider that believes everybody. */
export async function openSignInSite() {
  const [provider, { server, port }, browser] = await Promise.all([
    startIssuer(),
    listen(0),
    chromium.connect(inject("browser")),
  ]);
  const url = `http://127.0.0.1:${port}`;
  const issuer = provider.issuer.url ?? "";
  const api = await openApi({
    ...{ endpoint: inject("dynamo"), tableName: `sign-in-${crypto.randomUUID()}` },
    ...{ now: () => new Date(), timeZone: "UTC", version: "test" },
    signIn: {
      origin: url,
      guests: "everybody",
      issuer: issuerOf({
        issuer,
        clientId: "readyline",
        clientSecret: async () => "s3cret-s3cret-s3cret",
        origin: url,
      }),
    },
  });
  const site = createSite({ api, client: inject("client"), port });
  server.on(
    "request",
    getRequestListener((request) => site.fetch(request)),
  );
  return {
    url,
    provider,
    async openDevice(device: BrowserContextOptions = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        timezoneId: "UTC",
        ...device,
      });
      return await context.newPage();
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
      api.close();
      await provider.stop();
    },
  };
}
