import type { Starter } from "../starter.ts";
import { topic } from "../topic.ts";

export const items: readonly Starter[] = [
  ...topic(
    { name: "Security", skills: ["application-security", "owasp"] },
    `
authn-authz easy How do authentication and authorisation differ?
  Authentication finds out who is calling; authorisation decides whether they may do this to this thing. The second
  must be checked for each object, on the server, on every request. Most broken access control is a valid user who
  changes an id in the address.

password-storage easy How are passwords stored?
  As the result of a slow, memory-hard function made for it, such as Argon2id or scrypt (bcrypt where those are
  missing), with a random salt for each. The salt makes equal passwords look different and tables of known hashes
  useless; slowness makes guessing dear. Plain SHA-256 is far too fast, and encryption can be undone by whoever has
  the key.

sql-injection easy What causes SQL injection, and what prevents it?
  Text from outside becomes part of the statement's code. Parameters keep it data: the statement is sent with
  placeholders and the values apart. Names of columns or the sort order cannot be parameters, so they are chosen from
  a fixed list; escaping by hand is not a defence.

xss medium What kinds of XSS are there, and what prevents them?
  Stored, reflected and DOM-based: in each, text of a stranger runs as script in another's page and acts as that
  person. The template escapes by default for the context, raw HTML from people is sanitised or refused, and links
  allow only http and https. A content security policy without inline scripts limits what slips through.

csrf medium What is CSRF, and when is it no danger?
  Another site makes the browser send a request to which it adds the victim's cookies. SameSite cookies, a token in
  the form that the other site cannot read, and checking the Origin header prevent it. It needs credentials that the
  browser adds by itself: an API that takes only a bearer token in a header is not open to it.

jwt medium What must be checked of a JWT, and what can it not do?
  The signature with a key and an algorithm that the verifier chose, never the one the token claims; issuer, audience
  and expiry. It is readable by everybody who holds it, so no secrets go in. It cannot be taken back before it
  expires, so it lives minutes and a refresh token, or a list of revoked ones, does the rest.

oauth-code-pkce hard How does the authorization code flow with PKCE work?
  The client sends the browser to the authorisation server with the hash of a fresh random secret. The person signs in
  there, and the browser comes back with a short-lived code. The client swaps the code for tokens and shows the secret
  itself: a thief of the code lacks it. State and nonce tie the answer to the session that asked.

sessions-tokens medium Session cookie or token: what speaks for each?
  A session id in an HttpOnly cookie can be revoked at once and keeps everything on the server, which looks it up on
  each request; it needs a defence against CSRF. A self-contained token needs no lookup and suits calls between
  services, but lives on until it expires. For a browser's own back end the cookie is the simpler and safer choice.

secrets easy Where do secrets of a service belong?
  In a secret store or the platform's role mechanism, handed to the process at run time, with access logged and
  rotation possible. Not in the code, the image, the log or a command line that other processes can read. One that was
  ever committed counts as leaked and is replaced; deleting it from the latest version is not enough.

least-privilege easy What is least privilege in practice?
  Each person and process gets only the rights that its task needs, for as long as it needs them. A service may read
  and write its own tables and nothing else; deployments use short-lived roles and not keys. It turns a breach of one
  part into a small one.

ssrf hard What is SSRF?
  A server fetches an address that a caller gave, and the caller points it at what only the server can reach, such as
  the cloud's metadata address or an internal admin page. Allow only known hosts and https, check the resolved IP
  address and connect to that very one, follow no redirects unchecked, and fetch from a network without access to
  anything inside.

hash-sign-encrypt medium How do hashing, signing and encrypting differ?
  A hash is a fingerprint that anybody can compute; it finds accidental change. A MAC or a signature needs a key, and
  proves who made the data and that nobody changed it: with a shared key for a MAC, with a private key that the public
  one checks for a signature. Encryption hides the content, and should be authenticated as in AES-GCM, or it can be
  altered unseen.
`,
  ),
  ...topic(
    { name: "Operations", skills: ["observability", "devops"] },
    `
logs-metrics-traces easy What are logs, metrics and traces each good for?
  Metrics are numbers over time: cheap, good for alarms and trends. Logs are single events with their context: good
  for finding out what exactly happened. Traces follow one request through services and show where its time went. An
  id of the request in all of them ties them together.

slo medium What are SLI, SLO and error budget?
  An SLI measures what users feel, such as the share of requests answered well within 300 ms. The SLO is the target
  for it over a time, say 99.9 % in 30 days; what is left, 43 minutes, is the error budget. While it lasts one takes
  risks and ships, and when it is used up reliability comes first.

percentiles medium Why percentiles and not averages for latency?
  An average hides the slow tail: 99 requests in 10 ms and one in 5 s make 60 ms, which nobody felt. The 99th
  percentile says what one in a hundred waits at least, and a page of fifty requests meets it often. Percentiles
  cannot be averaged over servers; one adds up histograms.

alerts easy What deserves to wake somebody?
  What users feel or will feel soon, and what a person can do something about now. Symptoms, such as errors, latency
  or a queue that ages, are better than causes such as a busy processor. Every alert has a runbook, and one that
  needed no action is changed or deleted.

blue-green-canary medium How do rolling, blue-green and canary releases differ?
  Rolling replaces instances bit by bit, so both versions run at once. Blue-green brings up a full second set and
  switches the traffic, and back if need be. Canary sends a small share to the new version and compares errors and
  latency before going on. All need data that the old and the new code can read.

health-checks medium How do liveness and readiness checks differ?
  Liveness asks whether a process is beyond help and should be restarted; readiness whether it should get traffic now.
  Liveness must not depend on the database: if that fails, restarting every instance makes it worse. Readiness may,
  and is false while starting and while shutting down.

graceful-shutdown medium What does a graceful shutdown do?
  On SIGTERM the process reports itself not ready, goes on for the seconds until balancers have noticed, accepts
  nothing new, finishes what is running within a limit, hands back or releases messages and closes connections. Then
  it exits by itself before it is killed. Work that cannot finish must be safe to repeat.

containers-vms easy How does a container differ from a virtual machine?
  A container is a process with its own view of files, network and processes (namespaces) and limits on resources
  (cgroups), on the kernel of the host. A virtual machine brings its own kernel on virtual hardware. Containers start
  faster and weigh less; the isolation of a machine is stronger.

kubernetes-objects medium What do Pod, Deployment and Service do in Kubernetes?
  A Pod is one or more containers that share network and storage and live and die together. A Deployment keeps the
  wanted number of equal Pods and replaces them bit by bit with a new version. A Service gives the Pods behind it,
  found by label, one stable name and address.

requests-limits medium What do requests and limits mean for a container in Kubernetes?
  Requests are what the scheduler reserves, and so where the Pod fits; limits are the most it may use. Beyond the CPU
  limit it is slowed down, beyond the memory limit it is killed. A memory request far below real use makes the Pod the
  first to be evicted when a node runs short.

circuit-breaker medium What does a circuit breaker do?
  It counts failures of calls to a dependency and, past a threshold, fails at once for a while instead of waiting for
  another timeout. Then it lets a few calls through and closes if they succeed. It gives the dependency room to
  recover and the caller its threads back; what to answer meanwhile has to be decided.

backups medium What makes a backup worth something?
  That restoring it has been tried, with the time it took. Two numbers are agreed first: how much data may be lost
  (RPO) and how long it may take (RTO). Copies are kept where the same mistake, account or attacker cannot delete
  them; a replica is no backup, since it repeats a wrong DELETE at once.
`,
  ),
];
