import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { freshFolder } from "../support/folder.ts";
import { startLocal } from "../support/local-instance.ts";

const run = promisify(execFile);

test("everything moves to another instance and is equal there; once more changes nothing", async () => {
  const [here, there] = await Promise.all([startLocal(freshFolder(), { args: ["--demo"] }), startLocal(freshFolder())]);
  const application = await post(here.url, "/api/applications", { company: "Gone", role: "Dev" });
  await fetch(`${here.url}/api/applications/${application.id}`, { method: "DELETE" });
  expect(await push(here.url, there.url)).toMatch(/^\d{3} copied to http:.*, 0 were there already\.\nTo take it back/);
  expect(await exportOf(there.url)).toEqual(await exportOf(here.url));
  expect(await push(here.url, there.url)).toMatch(/^0 copied to .*, \d{3} were there already\.\n$/);
});

test("what cannot be done is told in a sentence", async () => {
  const here = await startLocal(freshFolder());
  await expect(push(here.url, "ftp://nowhere")).rejects.toThrow("ftp://nowhere is no address like");
  await expect(push(here.url, "http://127.0.0.1:9")).rejects.toThrow("does not answer");
});

async function push(from: string, to: string): Promise<string> {
  const env = { PATH: process.env.PATH ?? "", PORT: new URL(from).port };
  return (await run(process.execPath, ["infra/move.ts", "push", to], { env })).stdout;
}

async function post(url: string, path: string, body: unknown) {
  const headers = { "content-type": "application/json" };
  return (await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) })).json();
}

async function exportOf(url: string): Promise<string> {
  return (await (await fetch(`${url}/api/export`)).text()).replace(/"exportedAt":"[^"]+"/, "");
}
