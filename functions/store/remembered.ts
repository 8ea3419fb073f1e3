import { type Grant, readGrant, touchGrant } from "./grants.ts";
import type { GrantKind } from "./keys.ts";
import type { Table } from "./table.ts";

/** How long this process believes what it has read. */
const believedSeconds = 60;
/** How much later than it was a grant may be said to have been used. */
const seenWithinSeconds = 600;
const most = 1_000;

/** Looks grants up. What was just read is not read again, so somebody let in costs nothing for a minute. */
export function remembered(table: Table, kind: GrantKind, now: () => Date) {
  const known = new Map<string, { readonly grant: Grant; readonly readAt: number }>();

  return {
    /** The grant, if it is alive by the caller's word. It is then noted as used. */
    async find(hash: string, isAlive: (grant: Grant) => boolean): Promise<Grant | undefined> {
      const at = secondsAt(now);
      const kept = keptOf(hash);
      const grant = kept?.grant ?? (await readGrant(table, kind, hash));
      if (!grant || !isAlive(grant)) return undefined;
      if (kept && isSeen(grant, at)) return grant;
      if (!isSeen(grant, at) && !(await touchGrant(table, kind, hash, at))) return undefined;
      const seen = isSeen(grant, at) ? grant : { ...grant, seenAt: at };
      if (known.size >= most) known.clear();
      known.set(hash, { grant: seen, readAt: kept?.readAt ?? at });
      return seen;
    },
    isKnown: (hash: string) => keptOf(hash) !== undefined,
    forget: (hash: string) => void known.delete(hash),
  };

  function keptOf(hash: string) {
    const found = known.get(hash);
    return found && secondsAt(now) - found.readAt < believedSeconds ? found : undefined;
  }
}

const isSeen = ({ seenAt }: Grant, at: number) => seenAt !== undefined && at - seenAt < seenWithinSeconds;

export const secondsAt = (now: () => Date) => Math.floor(now().getTime() / 1000);
