import { expect, test } from "vitest";
import { freshFolder } from "../support/folder.ts";
import { startLocal } from "../support/local-instance.ts";

test("a demo instance answers with sample data in a folder of its own, and keeps what was changed in it", async () => {
  const home = freshFolder();
  const first = await startLocal(home, { args: ["--demo"] });
  const { items } = await page(first.url);
  const gone = await fetch(`${first.url}/api/applications/${items[0]?.id}`, { method: "DELETE" });
  expect(items[0]).toMatchObject({ tags: ["sample"] });
  expect(gone.status).toBe(204);
  first.child.kill("SIGTERM");
  await first.ended;

  const again = await startLocal(home, { args: ["--demo"] });
  expect((await page(again.url)).items.length).toBe(items.length - 1);
  again.child.kill("SIGTERM");
  await again.ended;

  const own = await startLocal(home);
  expect((await page(own.url)).items).toEqual([]);
});

async function page(url: string): Promise<{ items: readonly { id: string }[] }> {
  const response = await fetch(`${url}/api/applications?limit=200`);
  return await response.json();
}
