import type { Starter } from "../starter.ts";
import { topic } from "../topic.ts";

export const items: readonly Starter[] = [
  ...topic(
    { name: "Caching", skills: ["caching", "redis"] },
    `
cache-aside easy How does cache-aside work?
  The application looks in the cache, on a miss reads the source and puts the result there with a time to live. On a
  write it changes the source first and then removes the entry rather than updating it. It is simple and survives a
  lost cache; the price is a slow first read and a short time in which old data may be served.

write-through medium How do write-through and write-behind differ?
  Write-through writes the cache and the source before confirming, so both agree and writes are slower. Write-behind
  confirms after the cache and writes to the source later in batches: fast, and what was not yet written is lost if
  the cache dies. The second needs a durable buffer to be safe.

stampede medium What is a cache stampede, and how do you prevent it?
  A popular entry expires and a thousand requests compute it at once and overload the source. Let one of them compute
  while the others wait or get the old value (a lock, or coalescing of requests), refresh a little before it expires,
  and add randomness to lifetimes so that entries do not expire together.

invalidation medium Why is invalidation hard, and what makes it easier?
  The cache does not know what its entries were made from, and a read that began before a write may store the old
  value after the entry was removed. Short lifetimes bound the damage. Keys that contain a version or a hash of the
  content never need to be removed: a new version simply has a new key.

eviction easy What is LRU, and when does it do badly?
  When the cache is full, what was not used for longest goes. One scan over many entries that are needed once can push
  out all that is popular. Variants that also count use, such as LFU or segmented LRU, withstand that.

negative-caching medium What is negative caching?
  Remembering for a short time that something does not exist, so that repeated lookups of a missing key do not all
  reach the database. The lifetime must be short, and creation should remove the entry. Against random keys it fills
  the cache with nothing, so one limits it or puts a Bloom filter in front.

local-shared medium When do you cache in the process and when in a shared cache?
  In the process it costs nanoseconds, is lost on a restart, and each instance has its own, perhaps different, copy. A
  shared one costs a network round trip, is the same for all and survives deployments. Small, hot data that may be
  some seconds old goes into the process; sessions and counters that must agree are shared.

cache-down medium What should happen when the cache is down?
  The product should go on, slower. That takes short timeouts on the cache, a circuit breaker, and a source that can
  carry the load or is protected by limits. If the source cannot bear the traffic without the cache, the cache is no
  optimisation but a part that must be highly available, and filled again gently after an outage.
`,
  ),
  ...topic(
    { name: "Queues", skills: ["message-queues"] },
    `
why-queue easy What does a queue between two services buy?
  The sender does not wait, and goes on when the receiver is down; peaks are levelled, since the receiver works at its
  own pace. In return the result comes later, errors need a place to go, and somebody has to watch the length and age
  of the queue. What must be answered at once does not belong in one.

delivery-guarantees medium What do at-most-once, at-least-once and exactly-once mean?
  At most once: acknowledged before the work, so a crash loses it. At least once: acknowledged after the work, so a
  crash repeats it. Exactly once cannot be had of delivery over a network that loses messages; what one builds is
  at-least-once delivery with an effect that happens once, by idempotent consumers.

idempotent-consumer medium How do you make a consumer idempotent?
  Give each message an id that stays the same when it is sent again, and record it in the same transaction as the
  effect; a second arrival finds the record and does nothing. Or make the effect naturally repeatable: set a state
  instead of adding to it. Effects outside the database need an idempotency key of the other side.

outbox medium What problem does the transactional outbox solve?
  Writing to the database and publishing a message are two systems: a crash between them loses the message or
  announces what never happened. The message is written to a table in the same transaction as the change, and a relay
  publishes from there and marks it sent. It may publish twice, so consumers are idempotent.

dead-letter easy What is a dead-letter queue for?
  A message that fails again and again, because it is malformed or meets a bug, would block or burn retries forever.
  After a number of tries it is put aside with its error. That needs an alarm, somebody who looks, and a way to send
  messages back after the cause is fixed.

ordering medium How is order kept in Kafka or SQS FIFO, and what is the price?
  Only within a partition or message group, chosen by a key such as the customer's id; across keys there is no order.
  Within one key messages are handled one after the other, so one that fails holds up those behind it. A key with too
  much traffic becomes a hot partition that more consumers cannot relieve.

visibility-timeout medium What is a visibility timeout?
  A received message is hidden from other consumers for that time; if it is not deleted by then, it appears again. It
  must be longer than handling takes, or is extended while work goes on; otherwise two consumers work on the same
  message. Too long a one delays the retry after a crash.

backpressure medium What is backpressure?
  A way for a slow consumer to slow its producer down, instead of letting work pile up in memory until something
  breaks. Bounded queues that block or refuse, pull instead of push, and 429 with Retry-After are forms of it. Every
  buffer without a bound only hides the overload until it is too late to react.

kafka-queue medium How does a log like Kafka differ from a queue like RabbitMQ?
  A log keeps messages for a set time, and each group of consumers remembers its position: many can read the same
  messages, and replay them. A classic queue hands a message to one consumer and forgets it once acknowledged, with
  routing and priorities per message. Parallelism in a log is bound by its partitions.

retries medium How should a client retry?
  Only what is idempotent, only errors that may pass, and only a few times. Waits grow exponentially and are random
  (jitter), so that all clients do not come back at once. A retry budget, or retrying at one layer only, keeps three
  layers of three tries from becoming twenty-seven; Retry-After is honoured.
`,
  ),
  ...topic(
    { name: "Distributed systems", skills: ["distributed-systems"] },
    `
cap medium What does the CAP theorem really say?
  While the network is split, a system that holds the same data on both sides must either refuse some requests or give
  answers that may disagree. It says nothing about the time when there is no split; then the choice is between latency
  and consistency. "Choose two of three" misleads, as splits are not a choice.

consistency-models hard How do linearisable, causal and eventual consistency differ?
  Linearisable: each operation seems to happen at one instant, and every later read sees it, as on a single copy.
  Causal: effects are seen after their causes, while unrelated writes may be seen in different orders. Eventual: once
  writes stop, all copies will agree at some time, and until then reads may go back and forth.

consensus hard What does a consensus protocol such as Raft give?
  Several servers agree on one order of commands, so that each applies the same log and any majority can go on. One is
  leader for a term, and an entry is committed once a majority has stored it: five servers survive two failures. It
  stops rather than be wrong when no majority is there.

clocks medium Why not order events of several servers by their clocks?
  Clocks drift, are set back and differ by milliseconds or more, so a later event may carry the earlier time and "last
  write wins" loses data silently. Sequence numbers from one writer, version vectors or Lamport clocks order by what
  was known. For durations one uses the monotonic clock, never the wall clock.

saga medium What is a saga?
  A process over several services as a row of local transactions; when one fails, the earlier ones are undone by
  compensating actions. It is not isolated: others see the states in between, so these need names, such as "reserved".
  Each step and each compensation is idempotent, and the process's state is stored so that it can go on after a crash.

monolith-microservices medium When do microservices pay?
  When several teams need to release on their own, or parts differ much in load, risk or technology. The price is a
  network between the parts: partial failure, versions of interfaces, data without joins, and far more to operate. A
  monolith with clear modules is the better start, and the place where the right borders are learnt.

consistent-hashing medium What does consistent hashing solve?
  With hash modulo n almost every key moves when a server is added. On a ring, where a server owns the keys up to its
  point, only about one in n moves. Several points for each server (virtual nodes) even out the load and spread the
  work of one that fails over all the others.

event-sourcing hard What does event sourcing give, and what does it cost?
  The events are the truth and the state is computed from them: complete history, new views of old data, and reasons
  on record. Old events stay forever, so their shape must be upgraded or understood by later code, and deleting a
  person's data takes planning. Views lag behind, so a screen may not show at once what was just done.
`,
  ),
];
