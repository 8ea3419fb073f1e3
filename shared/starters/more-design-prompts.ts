/** The prompt of each design, then its checklist in the order of `designSteps`. */
export const moreDesignPrompts = `
# Storage and search
search medium Search over products
  Find among ten million products by words with mistakes, filters and counts, in a fifth of a second.
  Requirements: full text, typing errors, facets, sort, stock and price current within a minute, suggestions while
  typing
  API: GET /search?q=&filters=&cursor= with hits, facets and a next cursor; a separate one for suggestions
  Data model: truth in the database; an inverted index of documents; a change feed from the one to the other
  Scale: size of the index, queries a second, shards and replicas, rebuild of everything in hours
  Bottlenecks: deep paging; mapping changes (build a new index, then switch an alias); a hot shard; lag of the feed
  Trade-offs: fresh against fast; relevance tuned by hand against learned; one index against one for each language

file-upload medium Uploads of large files
  People upload videos of several gigabytes over bad connections; others watch or download them.
  Requirements: resume after a break, progress, virus check, limits by plan, private by default, processing after the
  upload
  API: create an upload, get signed addresses for parts, put parts straight to the object store, complete with the
  list of parts
  Data model: file record with owner, size, checksum and state (uploading, checking, ready, failed); bytes in the
  object store only
  Scale: bandwidth bypasses the servers; storage a day; lifecycle rules for abandoned parts and cold files
  Bottlenecks: half-finished uploads; processing that takes long (queue and workers); popular files (CDN); checksums
  over parts
  Trade-offs: direct upload against through the server; deduplication by hash against privacy; processing on upload
  against on first use

analytics-events medium Counting what happens in an app
  Apps send events; product people ask how many did what, by day and by group.
  Requirements: accept always, even offline for days; no double counting; late events; deletion of a person's data
  API: POST /events in batches, with ids and times of the client; answers at once; queries apart
  Data model: raw events in an object store by day; a columnar table for queries; daily summaries
  Scale: events a day × bytes; ingestion by a log; retention by age; cost of a query by what it scans
  Bottlenecks: peaks after a release; malformed events (aside, not dropped); joins of identities before and after
  sign-in
  Trade-offs: exact against approximate distinct counts; stream against nightly batch; schema enforced on write or on
  read

web-crawler medium A crawler of the web
  Fetch a billion pages, politely, and again when they change.
  Requirements: robots.txt, limits for each host, no page twice, freshness by importance, traps avoided, content kept
  for indexing
  API: internal: frontier hands out addresses, fetchers return pages and links
  Data model: frontier by host and priority; seen set of normalised addresses; page store by hash; rules and addresses
  of hosts cached
  Scale: pages a second for a month's goal, bandwidth, storage; partition by host so that politeness is local
  Bottlenecks: DNS lookups; slow hosts; endless calendars and session ids in links; duplicates with other addresses
  Trade-offs: exact seen set against Bloom filter; breadth against depth; freshness against load on others

key-value-store hard A distributed key-value store
  Get and put by key over many machines, which may fail at any time.
  Requirements: size of values, latency, durability, what a read sees after a write, how many machines may be lost
  API: get, put with a condition on the version, delete, scan within a partition
  Data model: partitions by consistent hash or range; log-structured files with a write-ahead log; versions for each
  value
  Scale: replicas (3), partitions for each machine, adding machines without stopping, repair in the background
  Bottlenecks: hot keys; compaction that eats input and output; detecting failure; catching up after an outage
  Trade-offs: leader or quorum (R + W > N); consistency against latency and availability; ranges against an even
  spread

metrics hard A store for metrics
  Ten thousand servers send numbers each ten seconds; people draw graphs and get alarms.
  Requirements: write in batches, query ranges with functions, alarms within a minute, keep detail for weeks and
  summaries for years
  API: push or scrape; a query language; rules for alarms with their state
  Data model: a series is a name with labels; blocks of time with compressed deltas; an inverted index from label to
  series
  Scale: series × samples a second; bytes for each sample (1-2 when compressed); retention; cardinality
  Bottlenecks: a label with user ids multiplies series; queries over months; the monitoring must not fail with what it
  watches
  Trade-offs: push against pull; exactness against down-sampling; losing some samples against slowing senders

# Messages
notifications medium Notifications by mail, push and text
  Other services ask for messages to people, who choose what they want to get and when.
  Requirements: channels, templates and languages, preferences, quiet hours, nothing twice, urgent ones first, proof
  of delivery
  API: POST /notifications with recipient, template, data and an idempotency key; callbacks of providers come in as
  webhooks
  Data model: templates, preferences, a record for each message with its states; addresses kept apart and protected
  Scale: campaigns are peaks: queues for each channel and priority, workers that scale, limits of providers honoured
  Bottlenecks: a slow provider must not hold up the others; retries with backoff; dead letters; addresses that bounce
  Trade-offs: at-least-once with deduplication against loss; sending now against bundling; one provider against
  fail-over between two

job-queue medium A service that runs jobs later
  Other teams hand in work that is to run once, at a time or on a schedule, with retries.
  Requirements: at-least-once, priorities, delays up to months, schedules, cancel, see the state, one customer cannot
  starve others
  API: POST /jobs with type, payload, run-at and idempotency key; workers lease, extend, complete or fail
  Data model: jobs by state and due time, attempts, lease owner and expiry; a bucket for each minute for what is far
  off
  Scale: jobs a second, length of the longest, backlog after an outage, scan of due jobs without a hot partition
  Bottlenecks: workers that die while holding a lease; poison jobs; everything scheduled at midnight; the clock of the
  scheduler
  Trade-offs: polling against pushing; fairness against order; exactly-once effects by idempotent jobs against
  promises that cannot be kept

webhook-delivery medium Delivering webhooks
  When something happens, call the addresses that customers registered, reliably and in their order of things.
  Requirements: subscribe to types, sign each call, retry for days, show the log, replay, protect customers and
  oneself
  API: CRUD of endpoints with a secret; POST to the customer with id, type, time and signature; any 2xx is success
  Data model: events, endpoints, a delivery for each pair with attempts, next try and last answer
  Scale: events × endpoints a second; slow receivers keep connections open; retries after a customer's outage
  Bottlenecks: one dead endpoint must not delay others (queue for each); calls to internal addresses (SSRF);
  thundering replays
  Trade-offs: order against throughput; thin events that are fetched against full ones; when to switch an endpoint off

chat hard Chat for groups
  One-to-one and group messages on several devices, with history and "read" marks.
  Requirements: order within a conversation, delivery to devices that were offline, receipts, presence, attachments,
  perhaps end-to-end encryption
  API: WebSocket to send and receive, with acknowledgements and client-made ids; HTTP for history by cursor
  Data model: messages by conversation and sequence number; membership; last read number for each member; files in an
  object store
  Scale: connections for each gateway, messages a second, fan-out of the largest group, years of history
  Bottlenecks: knowing which gateway holds a device; reconnecting crowds after an outage; hot group; presence traffic
  Trade-offs: order by one writer for each conversation against availability; push of content against "something is
  new"; retention against privacy

news-feed hard A feed of posts from people one follows
  Somebody opens the feed and sees the newest and best posts of those they follow.
  Requirements: post, follow, read a page of the feed; new posts appear within seconds; order by time or rank; hidden
  and deleted posts
  API: GET /feed?cursor=, POST /posts, PUT /follows/{id}; cursors and not offsets
  Data model: posts by author and time; follow edges both ways; a feed list of post ids for each reader, trimmed to
  some hundreds
  Scale: posts a second × followers = writes when fanned out; reads a second; size of the lists
  Bottlenecks: authors with millions of followers; readers who never come; deletes and blocks in lists already written
  Trade-offs: fan-out on write against on read, and the mix of both; freshness against cost; ranking quality against
  delay
`;
