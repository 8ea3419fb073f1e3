import { handOver } from "./hand-over.ts";

/** The bookmark's address: the code, made for this instance. As an address and not a script, no content policy asks. */
export function bookmarkletOf(instance: string): string {
  return `javascript:${encodeURIComponent(`(${handOver})(${JSON.stringify(instance)})`)}`;
}
