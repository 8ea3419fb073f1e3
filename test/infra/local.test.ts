import { once } from "node:events";
import { existsSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { freshFolder } from "../support/folder.ts";
import { launchLocal, startLocal } from "../support/local-instance.ts";
import { childrenOf, ended } from "../support/processes.ts";

test("a start prints one line, with the address of an instance that answers", async () => {
  const { url, said } = await startLocal(freshFolder());
  expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({ status: "ok" });
  expect(said).toEqual({ out: `Readyline: ${url}\n`, err: "" });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test("the port of PORT is the one that is used", async () => {
  const port = await freePort();
  expect((await startLocal(freshFolder(), { env: { PORT: String(port) } })).url).toBe(`http://127.0.0.1:${port}`);
});

test("Ctrl-C lets a request in flight finish, ends the engine, and is a success", async () => {
  const instance = await startLocal(freshFolder());
  const engine = instance.engine() ?? expect.fail("no engine runs");
  const saving = request(`${instance.url}/api/contacts`, {
    method: "POST",
    headers: { "content-type": "application/json" },
  });
  saving.write('{"name":');
  await new Promise((resolve) => setTimeout(resolve, 100)); // the request has reached the instance
  process.kill(-instance.pid, "SIGINT"); // as a terminal does: to the whole group
  await vi.waitFor(() => expect(fetch(`${instance.url}/api/health`)).rejects.toThrow(), { timeout: 5_000 });
  saving.end('"Ada"}');
  const [response]: IncomingMessage[] = await once(saving, "response");
  expect(response?.statusCode).toBe(201);
  response?.resume();
  expect(await instance.ended).toBe(0);
  expect(instance.said.err).toBe("");
  await ended([engine]);
});

test("kill -9 of the instance leaves no engine", async () => {
  const instance = await startLocal(freshFolder());
  const engine = instance.engine() ?? expect.fail("no engine runs");
  instance.child.kill("SIGKILL");
  await ended([instance.pid, engine]);
});

test.runIf(process.platform === "linux").each(["SIGTERM", "SIGKILL"] as const)(
  "an instance ends with the npm that started it, which %s ends",
  async (signal) => {
    const npm = await startLocal(freshFolder(), { underShells: true, env: { npm_lifecycle_event: "start" } });
    const [shell = 0] = childrenOf(npm.pid);
    const [instance = 0] = childrenOf(shell);
    const [engine = 0] = childrenOf(instance);
    npm.child.kill(signal);
    await ended([npm.pid, shell, instance, engine]);
  },
);

test("an engine that is killed comes back, and the person is told", async () => {
  const instance = await startLocal(freshFolder());
  const created = await fetch(`${instance.url}/api/contacts`, json({ name: "Ada" }));
  process.kill(instance.engine() ?? expect.fail("no engine runs"), "SIGKILL");
  const known = await fetch(`${instance.url}${created.headers.get("location")}`);
  expect(await known.json()).toMatchObject({ name: "Ada" });
  const words = "The embedded database had stopped (ended by SIGKILL). It runs again, and nothing saved is lost.\n";
  await vi.waitFor(() => expect(instance.said.err).toBe(words), { timeout: 5_000 });
});

test("a busy port is named, with how to choose another", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const port = portOf(other);
  const { ended, said } = launchLocal(freshFolder(), { env: { PORT: String(port) } });
  expect(await ended).toBe(1);
  expect(said).toEqual({
    out: "",
    err: `Port ${port} is in use by another program. Choose another with PORT, e.g. PORT=4281 npm start, or PORT=0 for any free one.\n`,
  });
});

test("a second instance on the same data is refused in one sentence, and the first goes on", async () => {
  const folder = freshFolder();
  const first = await startLocal(folder);
  const second = launchLocal(folder);
  expect(await second.ended).toBe(1);
  expect(second.said.err).toMatch(
    new RegExp(`^Another Readyline \\(process ${first.pid}\\) is using the data in .*\\n$`),
  );
  expect((await fetch(`${first.url}/api/health`)).status).toBe(200);
});

test("what cannot be used is refused in words", async () => {
  const { ended, said } = launchLocal(freshFolder(), { env: { DYNAMODB_ENDPOINT: "http://127.0.0.1:9" } });
  expect(await ended).toBe(1);
  expect(said.out).toBe("");
  expect(said.err).toMatch(/^DYNAMODB_ENDPOINT is http:\/\/127\.0\.0\.1:9, but no DynamoDB answers there: .*\n$/);
});

test("--help prints how to use it and starts nothing", async () => {
  const folder = join(freshFolder(), "data");
  const { ended, said } = launchLocal(folder, { args: ["--help"] });
  expect(await ended).toBe(0);
  expect(said.out).toMatch(/^Usage: npm start/);
  expect(existsSync(folder)).toBe(false);
});

test("--demo keeps its data apart", async () => {
  const folder = freshFolder();
  const [own, demo] = await Promise.all([startLocal(folder), startLocal(folder, { args: ["--demo"] })]);
  await fetch(`${own.url}/api/contacts`, json({ name: "Ada" }));
  const { items }: { items: { name: string }[] } = await (await fetch(`${demo.url}/api/contacts`)).json();
  expect(items.map(({ name }) => name)).not.toContain("Ada");
  expect(existsSync(join(folder, "demo/readyline.db"))).toBe(true);
});

const json = (body: unknown) => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server);
  server.close();
  await once(server, "close");
  return port;
}

function portOf(server: ReturnType<typeof createServer>): number {
  const bound = server.address();
  return typeof bound === "object" && bound ? bound.port : expect.fail("it listens on no port");
}
