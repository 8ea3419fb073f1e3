/** What a person calls one record: the fields that name its kind, one line. Fields that are absent are passed over. */
export function titleOf(names: readonly string[], fields: Readonly<Record<string, unknown>>): string {
  return names.flatMap((name) => wordsOf(fields[name])).join(", ");
}

function wordsOf(value: unknown): string[] {
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "string" || value === "") return [];
  return [/^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 10) : value];
}
