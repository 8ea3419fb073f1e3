/** One line of JSON, as the log's own fields. What is logged names no secret: see `onError` and the sign-in's routes. */
export function logLine(line: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
