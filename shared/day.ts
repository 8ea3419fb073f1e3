import * as z from "zod/mini";

/** A calendar day, `2026-11-22`: one that exists. Compares as text. */
export const day = z.iso.date();
export type Day = string;

/** A moment in UTC, `2026-11-22T09:30:00.000Z`. */
export const instant = z.iso.datetime();
