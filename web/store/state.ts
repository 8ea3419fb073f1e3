import { computed, signal } from "@preact/signals";

/** How the records here stand to the server's. */
export type Status = "loading" | "live" | "saving" | "offline" | "error" | "signed-out";

export const ready = signal(false);

/** How the last exchange with the server went. */
export const connection = signal<"ok" | "offline" | "error" | "signed-out">("ok");

/** Writes that the server has not acknowledged. */
export const unsentCount = signal(0);

/** Ids of records changed here and elsewhere in the same fields: what waits for them waits until a person has chosen. */
export const held = signal<ReadonlySet<string>>(new Set());

/** Counts up whenever there is something to send. */
export const wake = signal(0);

export const status = computed<Status>(() => {
  if (connection.value !== "ok") return connection.value;
  if (!ready.value) return "loading";
  if (held.value.size > 0) return "error";
  return unsentCount.value > 0 ? "saving" : "live";
});
