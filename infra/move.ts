import { type Export, exportParts } from "../shared/export-parts.ts";

const usage = `Usage: npm run push -- https://where.your.instance.is
       npm run pull -- https://where.your.instance.is

Copies everything, the trash included, from the instance on this computer to your personal one, or back. What is there
already under the same id stays as it is there, so it can be repeated, and what was copied can be undone.

  READYLINE_TOKEN   a personal access token of that instance (Settings, Tokens)
  PORT              where the instance on this computer listens (4280); it must be running`;

/** Something the person who moves can put right; the message says how. */
class MoveProblem extends Error {
  override readonly name = "MoveProblem";
}

type Instance = { readonly url: string; readonly token?: string | undefined };
type Answer = {
  readonly created: number;
  readonly skipped: number;
  readonly problems: readonly { readonly message: string }[];
  readonly importId: string;
};

try {
  const [direction, address] = process.argv.slice(2);
  if ((direction !== "push" && direction !== "pull") || !address) console.log(usage);
  else await move(direction, address);
} catch (error) {
  if (!(error instanceof MoveProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function move(direction: "push" | "pull", address: string): Promise<void> {
  const { PORT = "4280", READYLINE_TOKEN: token } = process.env;
  const here = { url: `http://127.0.0.1:${PORT}` };
  const there = { url: originOf(address), token };
  const [from, to] = direction === "push" ? [here, there] : [there, here];
  const whole = (await call(from, "/api/export")) as Export; // by the API's contract
  const total = { created: 0, skipped: 0, problems: [] as string[] };
  let importId: string | undefined;
  for (const { body } of exportParts(whole)) {
    const answer = (await call(to, `/api/imports${importId ? `?importId=${importId}` : ""}`, body)) as Answer; // as above
    importId ??= answer.importId;
    total.created += answer.created;
    total.skipped += answer.skipped;
    total.problems.push(...answer.problems.map(({ message }) => message));
  }
  console.log(`${total.created} copied to ${to.url}, ${total.skipped} were there already.`);
  if (total.created > 0)
    console.log(`To take it back: DELETE ${to.url}/api/imports/${importId}, or Settings, Imports.`);
  if (total.problems.length === 0) return;
  throw new MoveProblem([`${total.problems.length} were not copied:`, ...total.problems.slice(0, 20)].join("\n  "));
}

function originOf(address: string): string {
  const url = URL.parse(address);
  const isHere = url?.protocol === "http:" && /^(127\.0\.0\.1|localhost)$/.test(url.hostname);
  if (url?.protocol === "https:" || isHere) return url?.origin ?? "";
  throw new MoveProblem(`${address} is no address like https://jobs.example.com.`);
}

async function call({ url, token }: Instance, path: string, body?: string): Promise<unknown> {
  const headers = {
    "content-type": "application/json",
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const init = body === undefined ? { headers } : { headers, method: "POST", body };
  const response = await fetch(url + path, init).catch((error: unknown) => {
    throw new MoveProblem(
      `${url} does not answer: ${error instanceof Error ? (error.cause ?? error.message) : error}.`,
    );
  });
  if (response.ok) return await response.json();
  if (response.status === 401)
    throw new MoveProblem(`${url} asks who you are. Make a token there (Settings, Tokens) and set READYLINE_TOKEN.`);
  throw new MoveProblem(`${url} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
}
