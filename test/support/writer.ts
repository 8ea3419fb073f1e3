/** Who writes to an instance that may be killed at any moment. */
export type Written = {
  /** The ids whose write was acknowledged. */
  readonly acknowledged: Set<string>;
  readonly done: Promise<void>;
};

type Options = {
  readonly url: string;
  readonly ids: readonly string[];
  readonly onAcknowledged?: (count: number) => void;
};

const writersAtOnce = 8;

/** Creates a contact under each id, once; what is not acknowledged is left as it is. */
export function writeAll({ url, ids, onAcknowledged }: Options): Written {
  const acknowledged = new Set<string>();
  const rest = [...ids];
  const done = Promise.all(Array.from({ length: writersAtOnce }, writer)).then(() => {});
  return { acknowledged, done };

  async function writer(): Promise<void> {
    for (let id = rest.shift(); id !== undefined; id = rest.shift()) {
      if (!(await isCreated(url, id))) continue;
      acknowledged.add(id);
      onAcknowledged?.(acknowledged.size);
    }
  }
}

async function isCreated(url: string, id: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/contacts/${id}`, {
      method: "PUT",
      headers: { "content-type": "application/json", "if-none-match": "*" },
      body: JSON.stringify({ name: `Contact ${id}` }),
      signal: AbortSignal.timeout(10_000),
    });
    await response.arrayBuffer();
    if (response.status === 503) return await isCreated(url, id); // busy with the other writers: nothing was written
    return response.status === 201;
  } catch {
    return false; // it was killed
  }
}

type Changes = {
  readonly items: readonly { readonly id: string; readonly rev: number }[];
  readonly head: number;
  readonly more: boolean;
  readonly rev: number;
};

/** The whole feed from the beginning, and the counter that hands out its numbers. */
export async function feedOf(
  url: string,
): Promise<{ readonly ids: Set<string>; readonly revs: readonly number[]; readonly head: number }> {
  const items: Changes["items"][number][] = [];
  for (let since = 0; ; ) {
    const page: Changes = await (await fetch(`${url}/api/changes?since=${since}&limit=1000`)).json();
    items.push(...page.items);
    if (!page.more)
      return { ids: new Set(items.map(({ id }) => id)), revs: items.map(({ rev }) => rev), head: page.head };
    since = page.rev;
  }
}
