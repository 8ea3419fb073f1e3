/** Fills an empty instance with sample data, through the API like anybody else. */
export async function seedDemo(
  _request: (path: string, init: RequestInit) => Promise<Response>,
  _today: string,
): Promise<void> {}
