import { signal } from "@preact/signals";
import type { Capture, Captured } from "../../shared/posting/capture.ts";
import type { Posting } from "../../shared/posting/fields.ts";
import { ApiError, call, Unreachable } from "../store/api.ts";

/** The postings that were found; empty while there are none. */
export const found = signal<readonly Posting[]>([]);
/** Which of them is in the form. */
export const chosen = signal<Posting | undefined>(undefined);
/** What the person is to know about what was read, or why nothing was. */
export const said = signal<string | undefined>(undefined);
export const isReading = signal(false);

let latest = 0;

/** Has something read; of two, the later one counts. Whether a posting was found. */
export async function read(captured: Captured): Promise<boolean> {
  const number = ++latest;
  isReading.value = true;
  try {
    const { postings, problems } = await call<Capture>("POST", "/captures", captured);
    if (number !== latest) return false;
    found.value = postings;
    chosen.value = postings.length === 1 ? postings[0] : undefined;
    said.value = problems.map(({ message }) => message).join(" ") || undefined;
    return postings.length > 0;
  } catch (error) {
    if (!(error instanceof ApiError || error instanceof Unreachable)) throw error;
    if (number === latest) said.value = whyOf(error);
    return false;
  } finally {
    if (number === latest) isReading.value = false;
  }
}

/** Back to the beginning. */
export function startAnew(): void {
  latest++;
  found.value = [];
  chosen.value = undefined;
  said.value = undefined;
  isReading.value = false;
}

function whyOf(error: ApiError | Unreachable): string {
  return error instanceof ApiError ? error.detail : "Postings are read by the server, which cannot be reached now.";
}
