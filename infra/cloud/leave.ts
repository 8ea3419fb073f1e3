import {
  type GrantKind,
  grantKey,
  grantsKey,
  indexes,
  limitKey,
  loginKey,
  ownerKey,
  ownersKey,
  trashKey,
} from "../../functions/store/keys.ts";

/** What a function may do with the table. `Scan` is no action here: no partition would bind it. */
export type Leave = {
  readonly actions: readonly Action[];
  /** Partition keys, as patterns: rows of others can be neither read nor written. */
  readonly partitions: readonly string[];
  readonly indexes: readonly string[];
};
type Action = "GetItem" | "BatchGetItem" | "Query" | "ConditionCheckItem" | "PutItem" | "UpdateItem" | "DeleteItem";

/** All grants of a kind: each by its hash, and the list of what an owner has. */
const grants = (kind: GrantKind) => [grantKey(kind, "*"), grantsKey(kind, "*")];

/** The API: records, and what lets somebody ask for them; of sessions only the one that a request names. */
export const apiLeave: Leave = {
  actions: ["GetItem", "BatchGetItem", "Query", "ConditionCheckItem", "PutItem", "UpdateItem", "DeleteItem"],
  partitions: [
    ...[ownerKey("*"), trashKey("*"), grantKey("session", "*"), limitKey("*")],
    ...[...grants("token"), ...grants("feed")],
  ],
  indexes: Object.values(indexes),
};

/** Signing in and out: sessions and no records. */
export const authLeave: Leave = {
  actions: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem"],
  partitions: [...grants("session"), loginKey("*"), limitKey("*"), ownersKey],
  indexes: [],
};

/** The letter of the morning: it reads, and notes for which day it went out. */
export const digestLeave: Leave = {
  actions: ["GetItem", "Query", "PutItem", "UpdateItem"],
  partitions: [ownerKey("*"), ownersKey],
  indexes: [indexes.byDue],
};
