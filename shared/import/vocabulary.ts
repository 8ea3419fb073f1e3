import { plainWords } from "./plain.ts";

/** A field that a header may stand for; of several headers for one field the smaller preference is the likelier. */
type Claim<F extends string> = { readonly field: F; readonly preference: number };

/** The fields a header may stand for, in the order of their table. */
export type Vocabulary<F extends string> = (header: string) => readonly Claim<F>[];

/** Made of headers by field, the likelier first, as `plainWords`; what stands in brackets behind one is passed over. */
export function vocabularyOf<F extends string>(headers: Partial<Readonly<Record<F, string>>>): Vocabulary<F> {
  const claims = new Map<string, Claim<F>[]>();
  for (const [field, list] of Object.entries<string | undefined>(headers))
    for (const [preference, header] of (list ?? "").split(", ").entries())
      claims.set(header, [...(claims.get(header) ?? []), { field: field as F, preference }]); // entries() widens the keys
  return (header) => {
    const words = plainWords(header);
    return claims.get(words) ?? claims.get(words.replace(/ ?\(.*\)$/, "")) ?? [];
  };
}
