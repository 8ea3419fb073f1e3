import * as z from "zod/mini";

/** Why text cannot be kept, or nothing: NUL and half of a surrogate pair do not survive storage and files. */
export function flawOf(text: string): string | undefined {
  if (text.includes("\u0000")) return "holds a NUL character, which cannot be stored";
  if (!text.isWellFormed()) return "holds half of a surrogate pair, which is not valid text";
  return undefined;
}

const notBlank = z.refine<string>((text) => /\S/.test(text), {
  error: "must not be empty",
});

/** A name or a title: 1-200 characters, not blank, kept as written. */
export const shortText = z.string().check(z.maxLength(200), notBlank);
/** Free text of up to 20,000 characters, kept as written. */
export const longText = z.string().check(z.maxLength(20_000));
/** An address that a browser may open: http or https only, so that a link never runs a script. */
export const webLink = z
  .url({
    protocol: /^https?$/,
    error: "must be a web address that starts with https://",
  })
  .check(z.maxLength(2_000));
export const email = z.email().check(z.maxLength(320));

/** Lists have at most 100 entries. */
export function listOf<T extends z.core.$ZodType>(entry: T) {
  return z.array(entry).check(z.maxLength(100));
}

/** A whole number within bounds, both included. */
export function whole(min: number, max: number) {
  return z.int().check(z.minimum(min), z.maximum(max));
}

/** Money and other amounts: zero or more. */
export const amount = z.number().check(z.minimum(0), z.maximum(1e12));
export const minutes = whole(0, 100_000);
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/, { error: "must be a currency code like EUR" }));
