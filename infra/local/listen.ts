import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { systemCode } from "../engine/problem.ts";
import { StartProblem } from "./settings.ts";

/** Listens on this computer only; port 0 takes a free one. Throws a `StartProblem`. */
export async function listen(port: number): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  } catch (cause) {
    throw new StartProblem(refused(port, systemCode(cause)), { cause });
  }
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("a listening TCP server has a port");
  return { server, port: bound.port };
}

function refused(port: number, code: string | undefined): string {
  const other = "Choose another with PORT, e.g. PORT=4281 npm start, or PORT=0 for any free one.";
  if (code === "EADDRINUSE") return `Port ${port} is in use by another program. ${other}`;
  if (code === "EACCES") return `Port ${port} needs rights that Readyline does not have. ${other}`;
  return `Port ${port} cannot be used (${code}). ${other}`;
}

/** Takes no new requests and lets those in flight finish, for a few seconds at most. */
export async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  // A connection that a request in flight leaves open for the next one would hold up the end.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const late = setTimeout(() => server.closeAllConnections(), 5_000);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
