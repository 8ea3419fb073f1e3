/**
 * What somebody who looks for work as a backend developer practises, by category: `days difficulty title`, with the
 * days until the next review, or `never` before the first; then what it is about, the question and the answer.
 */
export const practiceItems = `
# coding
0 easy Pair with a given sum
  hash map /
  Find the positions of two numbers in a list that add up to a target. /
  One pass: look for the rest in a map of what came before, then add the number. O(n) in time and memory.
0 medium Merge overlapping intervals
  sorting /
  Join all intervals that overlap or touch. /
  Sort by start. Extend the last one while the next starts before it ends, else begin a new one. O(n log n).
2 medium Longest run without repeats
  sliding window /
  How long is the longest part of a text in which no character comes twice? /
  Keep where each character was last seen. The window starts behind the last repeat and never goes back. O(n).
-1 medium Order of tasks with dependencies
  topological sort /
  In which order can tasks be done that wait for each other, and when is there none? /
  Count what each waits for, begin with those at zero, and count down. If some are left at the end, there is a cycle.
0 medium Shortest path in a grid
  breadth-first search /
  From one corner of a grid with walls to the other in the fewest steps. /
  Breadth first with a queue; mark a cell when it is queued, not when it is taken out. O(cells).
5 medium Least recently used cache
  linked list /
  Get and put in constant time; when it is full, what was used longest ago goes. /
  A map to the nodes of a doubly linked list. Each use moves a node to the front, the last one is dropped.
9 medium Top k of a stream
  heap /
  The k largest of more numbers than fit into memory. /
  A min-heap of k: what is larger than its top replaces it. O(n log k), and memory for k.
21 easy Balanced brackets
  stack /
  Is every bracket of a text closed in the right order? /
  Push what is opened, pop and compare at each closing one. The stack must be empty at the end.
3 medium Number of islands
  depth-first search /
  Count the connected areas of land in a grid. /
  Flood each area once from the first cell of it that is met, and mark what was seen. O(cells).
1 medium Coin change
  dynamic programming /
  The fewest coins for an amount, or none if it cannot be paid. /
  best[a] is 1 + the least best[a - coin] over all coins, from 0 up. Taking the largest coin first is wrong.
never hard Edit distance
  dynamic programming /
  How many letters must be added, removed or replaced to make one word of another? /
  A table over both prefixes: equal letters cost nothing, else 1 + the least of three neighbours. Two rows are enough.
-2 medium Search in a rotated list
  binary search /
  Find a number in a sorted list that was rotated at an unknown place. /
  One half is always sorted: look whether the number lies in it, and go on there or in the other. O(log n).

# system_design
6 easy A shortener of links
  System design /
  Design a service for short links: 100 million a year, read a hundred times as often. /
  Ids from a counter or random with a check, a key-value store, a cache in front, redirects with 302 if clicks count.
0 hard Reminders, each exactly once
  Messaging and queues /
  Design a service that sends each reminder once, even when workers die. /
  At least once plus idempotence: claim with a condition, send with a key that the receiver knows, note it, retry.
4 hard A feed of changes for many devices
  System design /
  Devices that were offline ask for what changed since. Nothing may be missed. /
  A number for each change in the same transaction, a feed from a cursor, and an epoch for when numbers begin anew.
0 medium Rate limits across many servers
  Caching /
  Allow each client 100 requests a minute over twenty servers. /
  A token bucket per client in a shared store, updated atomically; say what happens when the store is away.
never medium Uploads of large files
  AWS /
  People upload files of 5 GB over bad lines. /
  Signed addresses straight to the store, in parts that are repeated one by one; check the sum, clean up what was begun.

# database
0 medium What read committed allows
  Transactions and isolation /
  Which anomalies can happen under read committed? /
  Non-repeatable reads, phantoms, lost updates and write skew. Only dirty reads are ruled out.
2 medium When an index is not used
  PostgreSQL /
  There is an index on the column, and the plan scans the table. Why? /
  A function or cast on the column, a leading wildcard, too many rows match, or the statistics are old.
-3 medium A partition key that spreads
  DynamoDB /
  What makes a good partition key? /
  Many values, asked for evenly, known at every read. A date or a status gathers all writes in one place.
14 easy Paging without offsets
  SQL /
  Why is OFFSET a poor way to page, and what is better? /
  It reads and drops all rows before, and shifts when rows come in. Go on after the last key seen instead.
1 hard Deadlocks and how to end them
  Transactions and isolation /
  Two transactions wait for each other. How is it noticed, and avoided? /
  The database finds the cycle and ends one, which must retry. Take locks in one order and keep transactions short.

# api_design
11 medium Idempotent creation
  REST design /
  A client does not know whether its POST arrived. How can it repeat it safely? /
  An idempotency key kept with the answer, or a PUT under an id that the client makes.
18 easy Errors that a client can act on
  REST design /
  What belongs in the answer to a request that is refused? /
  The right status, a stable code, a sentence for people, and which field is wrong: application/problem+json.
0 medium Versions without breaking anybody
  OpenAPI /
  How does an API change while old clients live on? /
  Add, never change the meaning; readers ignore what they do not know; announce an end, measure use, then remove.

# behavioural
3 medium A disagreement with a decision
  Interviewing /
  Tell me about a decision you did not agree with. /
  What you said, to whom, with which facts; how it was decided; and that you carried it once it was.
0 medium A failure, and what changed after it
  Interviewing /
  Tell me about something that went wrong because of you. /
  A real one with a cost. First the harm stopped, then the cause found, then the change that keeps it from coming back.
7 medium Work without clear requirements
  Interviewing /
  How did you go on when nobody could say what was wanted? /
  The questions asked, the smallest thing shown early, what was learned from it, and what was left out.

# fundamentals
16 easy What happens between address and page
  Networking /
  Someone types an address and presses Enter. What happens? /
  DNS, a connection, TLS, the request, caches and proxies on the way, the answer, parsing, and more requests for parts.
0 medium Processes, threads and the event loop
  Node.js /
  Why can one thread serve thousands of connections? /
  Waiting costs no thread: the system says what is ready, and callbacks run in turn. A long calculation stops them all.
25 easy How a hash map grows
  Data structures and algorithms /
  What happens when a hash map becomes full? /
  At a load factor it doubles and places everything anew: one slow insertion, constant on average.
never medium What a signature proves
  Web security basics /
  A token carries a valid signature. What is known, and what is not? /
  Who signed these bytes. Not that it is meant for us, still valid or unused: check audience, issuer, expiry and nonce.

# other
8 easy Review a change aloud
  Technical writing /
  Explain a change of 200 lines to somebody in five minutes. /
  Why first, then the one decision that matters, then where you are not sure.
`;
