/** The files of this build's shell, written in by the build: see infra/vite-worker.ts. */
declare const shellFiles: readonly string[];
/** Differs when any of them does. */
declare const shellVersion: string;

// The library's types of workers and of pages do not go together; this is all that is needed here.
type Phase = Event & { waitUntil(work: Promise<unknown>): void };
type Asked = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Worker = {
  addEventListener(type: "install" | "activate", act: (event: Phase) => void): void;
  addEventListener(type: "fetch", act: (event: Asked) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};
const worker = self as unknown as Worker; // this file runs as a service worker only

const current = `shell-${shellVersion}`;
const shell = new Set(shellFiles);

/** A page that was opened before has this long to come over a bad network; then the kept one is shown. */
const patienceMs = 3_000;

worker.addEventListener("install", (event) => {
  event.waitUntil(caches.open(current).then((cache) => cache.addAll([...shell])));
  void worker.skipWaiting();
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([forgetOldShells(), worker.clients.claim()]));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || isServers(pathname)) return;
  event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});

/** What only the server can answer: the API and sign-in, the private calendar, and anything else that is no view. */
function isServers(path: string): boolean {
  const isFile = /\.[a-z]+$/.test(path);
  return /^\/(api|auth)(\/|$)/.test(path) || (isFile && !path.startsWith("/assets/") && !shell.has(path));
}

/** Always the newest page there is: what is kept is shown only when no server answers. */
async function page(request: Request): Promise<Response> {
  const answer = fetch(request);
  const kept = await (await caches.open(current)).match("/");
  if (!kept) return await answer;
  const late = new Promise<Response>((show) => setTimeout(() => show(kept), patienceMs));
  return await Promise.race([answer.then((found) => (found.status < 500 ? found : kept)).catch(() => kept), late]);
}

/** A file's name carries its version, so what is kept is right; a tab of an older build finds its own files. */
async function file(request: Request): Promise<Response> {
  const cache = await caches.open(current);
  const kept = (await cache.match(request)) ?? (await caches.match(request));
  if (kept) return kept;
  const found = await fetch(request);
  if (found.ok && new URL(request.url).pathname.startsWith("/assets/")) await cache.put(request, found.clone());
  return found;
}

/** Keeps the build before this one too: tabs of it may be open still. */
async function forgetOldShells(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith("shell-") && name !== current);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}
