import { once } from "node:events";
import { createServer } from "node:http";

type Call = { readonly headers: Readonly<Record<string, unknown>>; readonly body: string };
export type Captured = { readonly url: string; readonly calls: readonly Call[]; readonly stop: () => void };

/** A service of AWS on loopback: it keeps what it is asked, and always answers the same. */
export async function capture(answer: string): Promise<Captured> {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const parts = await request.setEncoding("utf8").toArray();
    calls.push({ headers: request.headers, body: parts.join("") });
    response.end(answer);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  return {
    ...{ url: `http://127.0.0.1:${port}/`, calls },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
