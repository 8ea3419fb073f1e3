/** The prompt of each design, then its checklist in the order of `designSteps`. */
export const designPrompts = `
# Serving many
url-shortener easy A shortener of links
  Short addresses for long ones, which redirect quickly and for years, with counts of clicks.
  Requirements: create, redirect, optional own name and expiry; reads outnumber writes a hundred to one; a code is
  never given twice
  API: POST /links answers the code; GET /{code} redirects with 302 if clicks are to be counted, 301 if caches may
  keep it
  Data model: code → address, owner, created, expires; the code is the key; clicks apart from it, as events that are
  summed
  Scale: 7 characters of base 62 are 3.5 trillion codes; estimate writes and reads a second and the size of ten years
  Bottlenecks: unique codes without a hot counter (ranges for each server, or random with a conditional write);
  popular codes in a cache
  Trade-offs: 301 or 302, guessable against short, exact counts against fast redirects, what happens to abuse and dead
  links

rate-limiter medium Rate limits across many servers
  Each customer may make a number of requests a minute, whichever of the many API servers gets them.
  Requirements: limits by key and route; bursts allowed or not; added delay below a millisecond or two; what to do
  when the limiter is down
  API: check(key, cost) in the gateway; 429 with Retry-After and headers that tell what is left
  Data model: a token bucket for each key: tokens and time of the last refill, in a shared store, expiring when idle
  Scale: keys × bytes in memory; one atomic operation for each request; shard by key
  Bottlenecks: read-then-write races (do it in one script or conditional write); one hot key; clocks that differ
  between servers
  Trade-offs: fixed window against sliding window against bucket; exact and central against local and approximate;
  fail open or closed

leaderboard medium A leaderboard of a game
  Millions of players, the top hundred, and for each player the own place and the neighbours.
  Requirements: update a score, top n, own rank, by day, week and friends; seconds of delay allowed; cheating refused
  API: POST /scores from the game's server only; GET /leaderboard?around=me
  Data model: sorted set of score and player for each board; the history of scores as the truth to rebuild from
  Scale: memory for each entry × players × boards; updates a second at the end of a match
  Bottlenecks: one hot sorted set (shard by range of score, add up counts); ties; resets at midnight
  Trade-offs: exact rank against an estimate for the many in the middle; live against each minute; keep boards or
  recompute

location medium Drivers near by
  Riders see free drivers near them and are matched with one within seconds.
  Requirements: drivers send their position every few seconds; search by radius; match exactly one rider to a driver;
  trips
  API: a stream of positions in; GET /nearby; POST /rides; offers to drivers that run out
  Data model: current position by cell of a grid (geohash, S2 or H3) in memory; trips in a database; history as a log
  Scale: drivers × updates a second; cells for each city; reads for each map that is open
  Bottlenecks: dense cells at stadiums; stale positions; two riders given the same driver (conditional write on the
  driver's state)
  Trade-offs: cell size; accuracy against load; nearest driver against the best matching over some seconds

multi-tenant-saas medium A product for many companies
  One installation serves a thousand companies, small and huge, each of which must see its own data only.
  Requirements: isolation, sign-in by each company's provider, limits, own settings, export and deletion, residency of
  data
  API: tenant from the token and never from the body; admin routes apart; limits for each tenant
  Data model: tenant id in every key and enforced in one place (row-level security or key prefix); large tenants on
  their own
  Scale: skew: the largest is a thousand times the median; connections and indexes for each tenant
  Bottlenecks: noisy neighbours; migrations over all tenants; caches without the tenant in their key
  Trade-offs: shared tables against a schema or database for each; cost against isolation; one version for all against
  custom releases

feature-flags medium A service of feature flags
  Switch features on for a share of people, without releases, in a hundred services.
  Requirements: on and off in seconds, rules by attribute and percentage, stable for a person, audit, works when the
  service is down
  API: SDK evaluates locally from a rule set; stream or poll of changes; admin API with review
  Data model: flags with versions, rules, environments; a log of changes; exposure events for analysis
  Scale: SDK instances × polls; size of the rule set; events a second, sampled
  Bottlenecks: start-up without the service (cached file, defaults in code); stale instances; flags nobody removes
  Trade-offs: local against remote evaluation; consistency across services against speed; every flag is a debt with a
  date

# Correctness
payments hard Taking payments
  A shop charges cards through a provider, records it in its books and never charges twice.
  Requirements: charge, refund, status; exact amounts in minor units; audit; card data never touches the shop
  API: POST /payments with an idempotency key; webhooks of the provider, verified and repeatable; GET for the state
  Data model: payment as a state machine; a double-entry ledger that is only appended to; the provider's reference,
  unique
  Scale: modest traffic with peaks; correctness before speed; reports over years
  Bottlenecks: a timeout after which nobody knows whether it was charged: ask the provider by key; webhooks that come
  late, twice or out of order
  Trade-offs: synchronous answer against "pending"; one provider against several; reconciliation each night as the net
  under everything

ticket-sale hard Selling tickets for a concert
  A hundred thousand people want ten thousand seats in the first minute; no seat is sold twice.
  Requirements: choose a seat, hold it for some minutes while paying, release it when time is up, fairness, bots kept
  out
  API: waiting room hands out tokens; POST /holds for seats, POST /orders with a hold; both idempotent
  Data model: seat with state, hold owner and expiry; order; a conditional write moves a seat from free to held
  Scale: peak of requests, not size: a waiting room caps what reaches the core; seat map served from a cache
  Bottlenecks: contention for the same seats; payment that fails after the hold; expiry without a sweeper being late
  Trade-offs: exact seat map against slightly old one; strict queue against lottery; overselling never against
  utilisation

collaborative-editor hard A document that several people edit at once
  All see each other's changes within moments, also after being offline for a while.
  Requirements: convergence, cursors of others, history, undo of one's own changes, rights, documents of some
  megabytes
  API: WebSocket with operations that carry a base version; load the snapshot and what came after it
  Data model: log of operations for each document with snapshots; membership; comments anchored to positions
  Scale: editors in one document (tens), documents open at once, length of logs before a snapshot
  Bottlenecks: order of operations: one server for each open document; reconnecting with much to merge; large pastes
  Trade-offs: operational transformation with a server that orders against CRDTs that merge anywhere; keystroke
  against batch; memory of deleted text
`;
