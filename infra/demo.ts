import type { Day } from "../shared/day.ts";
import { demoRecords } from "../shared/demo/demo-records.ts";

type Request = (path: string, init: RequestInit) => Promise<Response>;

/** Records a call; the API takes up to 100. */
const perCall = 90;

/** Fills an empty instance with sample data, through the API like anybody else; what has data already stays as it is. */
export async function seedDemo(request: Request, today: Day): Promise<void> {
  const { head }: { head: number } = await answered(await request("/api/changes?since=0&limit=1", {}));
  if (head > 0) return;
  const operations = demoRecords(today).map((record) => ({ op: "put", ...record }));
  for (let n = 0; n < operations.length; n += perCall) {
    const body = JSON.stringify({ operations: operations.slice(n, n + perCall) });
    await answered(
      await request("/api/batch", { method: "POST", headers: { "content-type": "application/json" }, body }),
    );
  }
}

async function answered(response: Response) {
  if (response.ok) return await response.json();
  throw new Error(`The sample data was refused: ${response.status} ${await response.text()}`);
}
