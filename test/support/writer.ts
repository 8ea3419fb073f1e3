/** What became of the writes to an instance that may be killed at any moment. */
export type Written = {
  /** The ids whose write was acknowledged. */
  readonly acknowledged: ReadonlySet<string>;
  /** What was said of the others. */
  readonly failed: readonly string[];
};

type Options = {
  readonly url: string;
  readonly ids: readonly string[];
  readonly onAcknowledged?: (count: number) => void;
};

const writersAtOnce = 8;

/** Creates a contact under each id, once; what fails is left as it is. */
export async function writeAll({ url, ids, onAcknowledged }: Options): Promise<Written> {
  const acknowledged = new Set<string>();
  const failed: string[] = [];
  const rest = [...ids];
  await Promise.all(Array.from({ length: writersAtOnce }, writer));
  return { acknowledged, failed };

  async function writer(): Promise<void> {
    for (let id = rest.shift(); id !== undefined; id = rest.shift()) {
      const failure = await create(url, id);
      if (failure !== undefined) {
        failed.push(`${id}: ${failure}`);
        continue;
      }
      acknowledged.add(id);
      onAcknowledged?.(acknowledged.size);
    }
  }
}

/** Why the record was not created, as far as one can tell here. */
async function create(url: string, id: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/api/contacts/${id}`, {
      method: "PUT",
      headers: { "content-type": "application/json", "if-none-match": "*" },
      body: JSON.stringify({ name: `Contact ${id}` }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    if (response.status === 503) return await create(url, id); // busy with the other writers: nothing was written
    return response.status === 201 ? undefined : `${response.status} ${text}`;
  } catch (error) {
    return error instanceof Error ? `${error.message} (${String(error.cause)})` : String(error); // it may have been killed
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
