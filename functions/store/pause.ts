/** Before a write is tried again. Full jitter: up to 4, 8, 16 … 128 ms. */
export function pause(attempt: number): Promise<void> {
  const ms = Math.random() * Math.min(128, 4 * 2 ** attempt);
  return new Promise((done) => setTimeout(done, ms));
}
