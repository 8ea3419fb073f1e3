import type { Starter } from "../starter.ts";
import { topic } from "../topic.ts";

export const items: readonly Starter[] = [
  ...topic(
    { name: "HTTP", skills: ["http"] },
    `
safe-idempotent easy Which HTTP methods are safe, which are idempotent, and why does it matter?
  GET, HEAD and OPTIONS are safe: they ask for nothing to change. PUT and DELETE are idempotent as well: sent twice,
  they leave the same state as sent once. POST and PATCH promise neither. It matters because clients, proxies and
  libraries repeat idempotent requests on their own after a lost connection.

status-classes easy When is a 4xx right and when a 5xx?
  A 4xx says that the request was wrong, so repeating it unchanged will not help; a 5xx says that the server failed to
  carry out a request that may be valid. The difference drives retries and alarms: clients retry 5xx, and people are
  woken by 5xx. 408, 425 and 429 are the 4xx that may be repeated later.

401-403-404 easy What do 401, 403 and 404 each say?
  401 means that the caller is not known: credentials are missing or no longer valid. 403 means that the caller is
  known and not allowed. 404 means that there is nothing here, and is often sent instead of 403 so that a stranger
  cannot learn which ids exist.

put-patch medium How do PUT and PATCH differ?
  PUT replaces the whole resource with what is sent, so a field that is left out is gone; it is idempotent. PATCH
  describes a change: with JSON merge patch (RFC 7396) named fields are set and null removes one, with JSON Patch (RFC
  6902) it is a list of operations. A PATCH is idempotent only if its format and content make it so.

conditional-requests medium How do ETag, If-None-Match and If-Match work?
  The server labels a version of a resource with an ETag. If-None-Match on a GET asks for the body only if the version
  has changed; otherwise 304 comes back without one. If-Match on a write makes it happen only if the client has seen
  the current version, and 412 otherwise: that is optimistic locking, and it stops lost updates.

cache-control medium What do no-cache, no-store, private and max-age mean in Cache-Control?
  max-age says for how many seconds a response may be used without asking. no-cache allows it to be stored, but it
  must be checked with the server before each use. no-store forbids storing it at all. private keeps it out of shared
  caches such as a CDN and leaves it to the person's own browser.

idempotency-key medium How do you make creating something by POST safe to retry?
  The client makes a random key for the intended action and sends it with each try. The server stores the key with the
  result in the same transaction as the effect; a second request with the key gets the stored result. The key must be
  tied to the caller and to the content, and a different body with the same key is an error.

http2-http3 medium What did HTTP/2 change over HTTP/1.1, and HTTP/3 over HTTP/2?
  HTTP/2 sends many requests at once over one TCP connection as interleaved binary frames and compresses headers. A
  lost packet still holds up all of them, since TCP delivers in order. HTTP/3 runs over QUIC on UDP: a loss holds up
  only its own stream, and connection and TLS are set up in one round trip.

cors medium What is CORS for, and what does it not do?
  A browser lets a page read answers from another origin only if that origin allows it in its headers; requests that a
  plain form could not make are asked about first by an OPTIONS preflight. It relaxes the same-origin policy for the
  browser's user. It does not protect a server: other clients ignore it, and simple requests are sent anyway, so CSRF
  needs its own defence.

cookies-attributes medium What do HttpOnly, Secure and SameSite do on a cookie?
  HttpOnly hides the cookie from scripts, so an injected script cannot read it. Secure sends it over HTTPS only.
  SameSite=Lax keeps it off cross-site requests except top-level navigation by safe methods, and Strict off those too,
  which stops most CSRF; None allows all and demands Secure.

pagination medium Why do cursors page better than offsets?
  With an offset the database reads and throws away everything before it, so deep pages get slow. Rows that are added
  or removed meanwhile shift the pages, so rows are seen twice or never. A cursor says after which key to go on, such
  as the last created time and id: an index finds it directly and the order stays stable.

versioning medium How do you change an API without breaking its clients?
  Add, and do not take away: new optional fields and new routes are safe if clients ignore what they do not know. Keep
  names and meanings; a field whose meaning changes gets a new name. What cannot be compatible gets a new version
  beside the old one, with its use measured and a date announced before it ends.
`,
  ),
  ...topic(
    { name: "Networking", skills: ["networking", "tcp-ip"] },
    `
address-to-page medium What happens between typing an address and the first byte of the page?
  The name is resolved to an IP address, from a cache or through a recursive resolver that asks root, top-level and
  authoritative servers. The client opens a TCP connection (one round trip) and negotiates TLS (one more with TLS
  1.3), or does both at once with QUIC. Then the request is sent, and a load balancer passes it to a server that
  answers.

tcp-udp easy What does TCP give you that UDP does not?
  TCP delivers a stream of bytes reliably and in order, with flow control so that a slow receiver is not overrun and
  congestion control so that the network is not. It costs a handshake and waiting for what was lost. UDP sends single
  datagrams that may be lost, doubled or reordered, which suits DNS, live media and protocols like QUIC that do their
  own recovery.

tcp-handshake medium Why does TCP need three messages to open a connection?
  Each side must tell its starting sequence number and hear that the other has it: SYN, SYN-ACK, ACK. With two, the
  server could not tell a live client from an old, delayed SYN. The cost is one round trip before data, which is why
  connections are kept open and pooled.

time-wait hard What is TIME_WAIT, and when does it hurt?
  The side that closes first keeps the connection's addresses and ports for up to a few minutes so that late packets
  do not end up in a new connection. A client or proxy that opens and closes many short connections to one address can
  run out of local ports. The answer is to keep connections alive and pool them.

dns-ttl easy What does the TTL of a DNS record decide?
  For how many seconds resolvers may answer from their cache without asking again. A short one lets changes take hold
  quickly and costs more lookups; before a move one lowers it a full old TTL in advance. Some clients and runtimes
  cache longer than they should, so old addresses must keep working for a while.

tls-handshake medium What does TLS give, and what is checked in its handshake?
  Secrecy, integrity and the identity of the server. The client checks that the certificate is for the name it asked
  for, is in date and chains to an authority it trusts, and that the server proves to hold its private key. Both
  derive session keys from an ephemeral key exchange, so a key stolen later does not open old recordings.

load-balancer-layers medium How does a load balancer at layer 4 differ from one at layer 7?
  At layer 4 it forwards connections by address and port and knows nothing of their content: fast, and good for any
  protocol. At layer 7 it understands HTTP: it can route by path or header, end TLS, retry and spread the requests of
  one connection over servers. With long-lived HTTP/2 or gRPC connections layer 4 alone spreads the load badly.

timeouts medium Which timeouts does a client of a remote service need?
  One for connecting, short, since a reachable host answers in milliseconds; one for the answer; and one over the
  whole operation including retries, better passed on as a deadline. Without them a slow dependency holds threads and
  connections until the caller fails too. Each is shorter than what the caller's caller allows.

websocket-sse medium When do you use WebSocket, server-sent events or polling?
  Server-sent events are an ordinary HTTP response that stays open: text from server to client, with reconnection
  built in, and enough for feeds and notices. WebSocket is for talking both ways at low delay, and needs its own
  heartbeats and reconnection. Polling is the simplest and is right when minutes of delay are fine.
`,
  ),
];
