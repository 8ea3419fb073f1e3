type Fields = Readonly<Record<string, unknown>>;

/** A field's name as people read it: `followUpOn` is "Follow up on", `salary.min` "Salary min". */
export function fieldWord(path: string): string {
  const words = path.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll(/[._]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Any value of a record as text; entries of a list stand on lines of their own. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null || value === "") return "–";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value)) return value.length === 0 ? "–" : value.map(valueText).join("\n");
  if (typeof value === "object")
    return Object.values(value as Fields)
      .map(valueText)
      .join(" · "); // not null, not a list
  return String(value);
}
