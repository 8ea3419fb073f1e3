import type { Starter } from "../starter.ts";
import { topic } from "../topic.ts";

export const items: readonly Starter[] = [
  ...topic(
    { name: "Databases", skills: ["sql", "relational-databases"] },
    `
index-btree easy How does a B-tree index make a query faster, and what does it cost?
  It keeps the keys sorted in a shallow, balanced tree of pages, so that a lookup or a range reads a handful of pages
  and not the table. Each insert, delete and change of an indexed column must also change the index, and it takes
  memory and disk. An index that no query uses is pure cost.

composite-index medium How does the order of columns in a composite index matter?
  The index is sorted by the first column, then within it by the second, and so on, so it serves conditions on a
  leading part of its columns. Columns compared for equality come first, then the one for the range or the sort order.
  An index on (a, b) helps with a, and with a and b, and hardly with b alone.

index-unused medium Why might a database not use an index that exists?
  The condition applies a function or a cast to the column, a LIKE pattern starts with a wildcard, or the column is
  not a leading one. Or the planner is right: if much of the table matches, reading it in order is cheaper than many
  random reads. Stale statistics can mislead it; EXPLAIN ANALYZE shows estimates beside what happened.

covering-index medium What is a covering index?
  One that holds all columns that a query needs, so the answer comes from the index and the table is not touched.
  Extra columns can be added as payload (INCLUDE) without being part of the key. In PostgreSQL the page must also be
  marked all-visible for an index-only scan, so vacuum matters.

normal-forms medium What do normalisation and denormalisation each buy?
  Normalised, each fact is stored once, so that an update cannot leave two versions of it; reads join. Denormalised,
  reads are cheaper because the answer lies ready, and every write has to keep the copies in step. One normalises
  first, and copies deliberately, where measured reads demand it.

join-kinds easy How do INNER, LEFT and FULL joins differ?
  INNER returns pairs that match. LEFT also returns rows of the left side without a match, with NULL for the right;
  FULL does so for both sides. A condition on the right table in WHERE turns a LEFT join back into an inner one,
  because NULL does not satisfy it; it belongs in ON.

null-logic medium Why is NULL not equal to NULL?
  NULL stands for an unknown value, so a comparison with it is neither true nor false but unknown, and WHERE keeps
  only what is true. One asks with IS NULL or IS NOT DISTINCT FROM. The trap is NOT IN with a subquery that yields a
  NULL: it returns no rows at all, where NOT EXISTS does what was meant.

n-plus-one easy What is the N+1 problem?
  One query fetches a list and then one more runs for each row, often hidden in a lazy relation of an ORM. With a
  hundred rows it is a hundred round trips. A join, one second query with IN over all ids, or a batching loader cures
  it; counting the queries of a request in tests finds it.

connection-pool medium Why pool connections, and how large should a pool be?
  Opening one costs round trips, authentication and, in PostgreSQL, a process, so a few are kept and lent out. More
  connections than the database can work on at once only queue inside it: a small multiple of its cores is a good
  start. All instances together must stay below the server's limit, which is where a pooler in between helps.

partitioning-sharding medium How do partitioning, replication and sharding differ?
  Partitioning splits one table into parts within one database, so that queries and clean-up touch only some.
  Replication keeps copies of the same data on several servers for reads and for failure. Sharding spreads different
  data over servers by a key: it is the one that scales writes, and it makes joins, transactions and moving data
  between shards hard.

replication-lag medium What is replication lag, and how do you live with it?
  An asynchronous replica applies changes a little later, so a read there may miss what the same person has just
  written. One reads from the primary for a while after a write, or waits until the replica has reached the position
  of that write. Fail-over to a replica that lags loses the last committed writes unless replication is synchronous.

sql-nosql medium When would you choose a key-value or document store over a relational database?
  When access is by known keys, the pattern of reads is stable, and scale or availability beyond one server matters
  more than ad-hoc queries and joins. One models for the queries up front and keeps together what is read together. If
  relations, constraints and reports are at the heart, a relational database is the safer start, and it goes far.

online-migration hard How do you rename a column without downtime?
  In steps that each work with the code before and after: add the new column, write both, copy the old rows in small
  batches, read the new one, stop writing the old one, and drop it at last. Each step is deployed and can be taken
  back. A plain rename breaks every instance that still runs the old code.

upsert medium Why is "select, then insert if missing" wrong, and what is right?
  Two requests can both see nothing and both insert. A unique constraint is what makes it safe; INSERT … ON CONFLICT
  does it in one statement, or one inserts and treats the violation as "it exists". Checks in the application alone
  cannot hold a rule that spans rows.
`,
  ),
  ...topic(
    { name: "Transactions", skills: ["transactions"] },
    `
acid easy What do the four letters of ACID promise?
  Atomicity: all of a transaction happens or none of it. Consistency: it leads from one valid state to another by the
  declared constraints. Isolation: concurrent transactions do not see each other's half-done work, to a chosen degree.
  Durability: what is committed survives a crash.

read-committed medium Which anomalies does READ COMMITTED still allow?
  Each statement sees what was committed before it began, so two reads in one transaction can differ (non-repeatable
  read), and new rows can appear (phantoms). Reading a value, computing in the application and writing it back can
  lose another's update. It only rules out dirty reads and dirty writes.

snapshot-write-skew hard What is write skew?
  Two transactions read the same rows, each decides on what it saw, and they write different rows; together they break
  a rule that each kept alone, such as "one doctor stays on call". Snapshot isolation does not catch it, as nothing
  was written by both. SERIALIZABLE does, or one locks the rows that were read, or makes both touch the same row.

lost-update medium How do you prevent lost updates?
  Let the database compute: UPDATE … SET n = n - 1 WHERE n > 0. Or lock what you read with SELECT … FOR UPDATE. Or
  keep a version number and write only if it is still the one that was read, and start over if not: optimistic
  locking, the best choice when conflicts are rare or a person thinks in between.

optimistic-pessimistic medium When is optimistic locking better than pessimistic?
  When conflicts are rare or work takes long: nothing is held, and the loser repeats. When many writers hit the same
  row, optimistic retries waste work and a lock that queues them is better. Locks must be short, never be held while
  waiting for a person or the network, and be taken in one order.

deadlock medium How does a deadlock arise in a database, and what do you do?
  Two transactions hold a lock each and wait for the other's. The database notices the cycle and ends one of them with
  an error. One takes locks in the same order everywhere, keeps transactions short, and repeats the whole transaction
  that was ended, since its first half is undone as well.

mvcc hard What is MVCC, and what does it cost?
  Each change makes a new version of a row, and a transaction reads the versions of its snapshot, so readers do not
  block writers nor the other way round. Old versions have to be cleaned up: vacuum in PostgreSQL, undo or purge
  elsewhere. One transaction that stays open for hours holds back the clean-up and makes tables grow.

serializable medium What does SERIALIZABLE promise, and what must the application do?
  The outcome equals some order of the transactions one after another. Implementations lock ranges or let transactions
  run and abort one when they could not be ordered. So the application must be ready to repeat a transaction that
  fails with a serialisation error, and side effects such as mails must wait until after the commit.

two-phase-commit hard What is two-phase commit, and why is it avoided between services?
  A coordinator asks all participants to prepare, and tells them to commit once all have said yes. If it fails in
  between, those who prepared must hold their locks until it is back. It couples availability and latency of all
  participants, so services rather use local transactions with an outbox and compensate when a later step fails.

wal medium What is a write-ahead log for?
  A change is appended to the log and flushed before the commit is confirmed; the pages of the tables follow later.
  After a crash the log is replayed, so nothing that was confirmed is lost, and writing one file in sequence is fast.
  Replication and point-in-time recovery read the same log.
`,
  ),
];
