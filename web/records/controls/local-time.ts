/** A moment as the person's clock shows it, for a `datetime-local` input: `2026-11-24T09:30`. */
export function toLocal(moment: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return "";
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return `${date}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The moment in UTC; nothing for a time that is not written out yet. */
export function fromLocal(text: string): string | undefined {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

const two = (number: number) => String(number).padStart(2, "0");
