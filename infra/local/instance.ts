import { getRequestListener } from "@hono/node-server";
import { type Engine, startEngine } from "../engine.ts";
import { type LocalApi, type LocalSignIn, openApi } from "./api.ts";
import { close, listen } from "./listen.ts";
import { createSite } from "./site.ts";

export type InstanceOptions = {
  readonly folder: string;
  readonly port: number;
  /** The folder of the built client. */
  readonly client: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly timeZone: string;
  readonly version: string;
  readonly tableName?: string;
  /** Sign-in for the instance at an address; without it nobody signs in. */
  readonly signIn?: (origin: string) => LocalSignIn;
  /** Fills an instance before it can be opened. */
  readonly seed?: (api: LocalApi) => Promise<void>;
  /** Tells the person what happened and was put right. */
  readonly tell: (sentence: string) => void;
  /** The instance cannot go on. */
  readonly fail: (problem: Error) => void;
};

export type Instance = { readonly url: string; readonly stop: () => Promise<void> };

/** Engine, API and client on one address. Throws an `EngineProblem` or a `StartProblem`. */
export async function startInstance(options: InstanceOptions): Promise<Instance> {
  const engine = await startEngine({
    folder: options.folder,
    env: options.env,
    onRestart: (why) =>
      options.tell(`The embedded database had stopped (${why}). It runs again, and nothing saved is lost.`),
    onExit: options.fail,
  });
  try {
    return await open(engine, options);
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

async function open({ endpoint, stop: stopEngine }: Engine, options: InstanceOptions): Promise<Instance> {
  const { server, port } = await listen(options.port);
  const { promise: site, resolve: ready } = Promise.withResolvers<ReturnType<typeof createSite>>();
  // Who is early waits: a browser tab that was open before may ask while the engine is still starting.
  server.on(
    "request",
    getRequestListener(async (request) => (await site).fetch(request)),
  );
  try {
    const url = `http://127.0.0.1:${port}`;
    const { signIn, ...given } = options;
    const api = await openApi({ ...given, endpoint, ...(signIn && { signIn: signIn(url) }) });
    await options.seed?.(api);
    ready(createSite({ api, client: options.client, port }));
    return {
      url,
      async stop() {
        await close(server);
        api.close();
        await stopEngine();
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}
