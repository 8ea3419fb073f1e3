import { UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { Problem } from "../../shared/problem.ts";
import { limitKey, onlyKey } from "./keys.ts";
import { secondsAt } from "./remembered.ts";
import { hashOf } from "./secret.ts";
import type { Table } from "./table.ts";

/** How often one and the same may do something within a stretch of time. */
export type Limit = { readonly what: string; readonly most: number; readonly seconds: number };

export type Limits = ReturnType<typeof limitsIn>;

/** Counts attempts in the table, so that all its functions count together, in fixed stretches of time. */
export function limitsIn(table: Table, now: () => Date) {
  /** Who has had enough, until when: refusing them costs nothing. */
  const refused = new Map<string, number>();

  return {
    /** Refuses who is known to have had enough. Throws `too_many_requests`. */
    check(limit: Limit, who: string): void {
      const until = refused.get(keyOf(limit, who).key) ?? 0;
      const left = until - secondsAt(now);
      if (left > 0) throw tooMany(left);
    },

    /** Counts an attempt. Throws `too_many_requests` for one too many. */
    async count(limit: Limit, who: string): Promise<void> {
      this.check(limit, who);
      const { key, until } = keyOf(limit, who);
      const { Attributes } = await table.client.send(
        new UpdateItemCommand({
          TableName: table.name,
          Key: { pk: { S: limitKey(key) }, sk: { S: onlyKey } },
          UpdateExpression: "ADD n :one SET #ttl = :ttl",
          ExpressionAttributeNames: { "#ttl": "ttl" },
          ExpressionAttributeValues: { ":one": { N: "1" }, ":ttl": { N: String(until + 60) } },
          ReturnValues: "UPDATED_NEW",
        }),
      );
      if (Number(Attributes?.n?.N) <= limit.most) return;
      if (refused.size >= 10_000) refused.clear();
      refused.set(key, until);
      throw tooMany(until - secondsAt(now));
    },
  };

  /** Addresses are personal: a hash of them does. */
  function keyOf({ what, seconds }: Limit, who: string) {
    const stretch = Math.floor(secondsAt(now) / seconds);
    return { key: hashOf(`${what}\n${who}\n${stretch}`), until: (stretch + 1) * seconds };
  }
}

function tooMany(seconds: number): Problem {
  const minutes = Math.ceil(seconds / 60);
  const wait = seconds < 60 ? "a minute" : `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  return new Problem("too_many_requests", `That was too often. Try again in ${wait}.`, {
    headers: { "Retry-After": String(seconds) },
  });
}
