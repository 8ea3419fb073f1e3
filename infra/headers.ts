/** What a page of ours may do: run and load what comes from its own address, and nothing else. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Headers that every answer carries, unless it has its own; the same on this computer and in the cloud.
 *
 * There is no Cross-Origin-Opener-Policy: the bookmark of the capture screen opens this site from the page of a posting,
 * and hands that page over by message. That opens nothing to others: nobody may frame this site, its API refuses foreign
 * origins, and what arrives is read as text into a form. The bookmark's own address is no script of this site, so the
 * policy on scripts need not know of it.
 */
export const safeHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": contentPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};
