/**
 * Every key of the one table, and its shape. A person's partition is `USER#<owner>`; records are sorted by their id,
 * which starts with the prefix of their kind, so a kind is a `begins_with`.
 */
export const ownerKey = (owner: string) => `USER#${owner}`;

/** The counter of an owner's changes. It has no `rev`, which keeps it out of the feed. */
export const headKey = "HEAD";
/** The answer to a request with an `Idempotency-Key`. */
export const answerKey = (hash: string) => `IDEM#${hash}`;
/** What an import made, for undoing it: a part for each transaction, by the number of its first change. */
export const importKey = (id: string, rev: number) => `${importPrefix(id)}${String(rev).padStart(16, "0")}`;
export const importPrefix = (id: string) => `IMPORT#${id}#`;

/** Records of all kinds that ask for attention, soonest first. Sparse: only while open and dated. */
export const dueKeys = (owner: string, on: string, id: string) => ({ duePk: ownerKey(owner), dueSk: `${on}#${id}` });
/** The trash shares that index: a deleted record asks for nothing, so its place there is free. */
export const trashKeys = (owner: string, deletedAt: string, id: string) => ({
  duePk: trashKey(owner),
  dueSk: `${deletedAt}#${id}`,
});
export const trashKey = (owner: string) => `TRASH#${owner}`;

/** The records that belong to one record. */
export const parentKey = (owner: string, parentId: string) => `USER#${owner}#${parentId}`;

/** What lets somebody in, by the hash of its secret; and the list of all that an owner has given out. */
const grantKeys = { session: "SESSION", token: "TOKEN", feed: "FEED" } as const;
export type GrantKind = keyof typeof grantKeys;
export const grantKey = (kind: GrantKind, hash: string) => `${grantKeys[kind]}#${hash}`;
export const grantsKey = (kind: GrantKind, owner: string) => `${grantKeys[kind]}S#${owner}`;
/** A sign-in that was completed: none is completed twice. */
export const loginKey = (hash: string) => `LOGIN#${hash}`;
/** How often somebody tried something within a stretch of time. */
export const limitKey = (hash: string) => `LIMIT#${hash}`;
/** Everybody who ever signed in, sorted by owner: whom the digest writes to. */
export const ownersKey = "OWNERS";
/** That a day's letter is being sent, or is sent. */
export const letterKey = (day: string) => `LETTER#${day}`;
/** The sort key of a partition that has one row. */
export const onlyKey = "ONLY";

export const indexes = { byRev: "byRev", byDue: "byDue", byParent: "byParent" } as const;

const text = (name: string) => ({ AttributeName: name, AttributeType: "S" as const });
const key = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: "HASH" as const },
  { AttributeName: range, KeyType: "RANGE" as const },
];

/** The table as CreateTable takes it; infra builds the same from it. */
export const tableShape = {
  KeySchema: key("pk", "sk"),
  AttributeDefinitions: [
    ...["pk", "sk", "duePk", "dueSk", "parentPk"].map(text),
    { AttributeName: "rev", AttributeType: "N" as const },
  ],
  LocalSecondaryIndexes: [
    { IndexName: indexes.byRev, KeySchema: key("pk", "rev"), Projection: { ProjectionType: "ALL" as const } },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: indexes.byDue,
      KeySchema: key("duePk", "dueSk"),
      // Titles alone: twenty due records with long postings still cost one request unit.
      Projection: { ProjectionType: "INCLUDE" as const, NonKeyAttributes: ["label", "why"] },
    },
    { IndexName: indexes.byParent, KeySchema: key("parentPk", "sk"), Projection: { ProjectionType: "ALL" as const } },
  ],
};
