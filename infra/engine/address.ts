import { randomInt } from "node:crypto";
import { once } from "node:events";
import { connect, createServer } from "node:net";

export type Address = { readonly host: string; readonly port: number };

/**
 * The engine checks neither signatures nor Host. On Linux all of 127/8 is this machine, so a random address beside the
 * random port keeps it from being found by a web page that tries every port of 127.0.0.1.
 */
export async function freeAddress(): Promise<Address> {
  const host =
    process.platform === "linux" ? `127.${randomInt(1, 255)}.${randomInt(0, 256)}.${randomInt(1, 255)}` : "127.0.0.1";
  const server = createServer().listen(0, host);
  await once(server, "listening");
  const bound = server.address();
  server.close();
  await once(server, "close");
  if (bound === null || typeof bound === "string") throw new Error("a listening TCP server has a port");
  return { host, port: bound.port };
}

export function accepts({ host, port }: Address): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ host, port });
  socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  return promise.finally(() => socket.destroy());
}
