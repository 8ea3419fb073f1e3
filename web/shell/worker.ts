/// <reference types="vite/types/importMeta.d.ts" />

/** Lets a service worker keep the shell, so that a reload works offline. Not in development: files change there. */
export function followWorker(): void {
  if (!import.meta.env.PROD) return;
  navigator.serviceWorker?.register("/sw.js").catch(() => {
    // The browser allows none, as in some private windows: then a reload needs the network.
  });
}
