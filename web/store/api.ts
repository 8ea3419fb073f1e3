import type { Issue, ProblemBody, ProblemCode } from "../../shared/problem.ts";
import { ownerHere } from "./owner.ts";
import { connection } from "./state.ts";

/** An answer outside 2xx, in the server's words. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: ProblemCode | undefined;
  readonly detail: string;
  readonly issues: readonly Issue[];
  /** With `stale`: the record as the server has it; absent when it is gone. */
  readonly current: unknown;

  constructor(
    status: number,
    { code, detail, issues, current }: Partial<ProblemBody> & { readonly current?: unknown },
  ) {
    const sentence = detail ?? `The server answered ${status}.`;
    super(sentence);
    this.status = status;
    this.code = code;
    this.detail = sentence;
    this.issues = issues ?? [];
    this.current = current;
  }
}

/** Nothing answered: no network, no server, or something else in its place. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** Nobody is signed in, or somebody else: what is here waits until the person it belongs to is back. */
export class SignedOut extends Unreachable {
  constructor() {
    super("You are signed out.");
    connection.value = "signed-out"; // whoever asked: from now on the sign-in screen is shown
  }
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
type Headers = Readonly<Record<string, string>>;

const patienceMs = 30_000;
/** A file with thousands of rows. */
const textPatienceMs = 300_000;

/** One call of the API; a body that is text goes as it is. Throws `ApiError` or `Unreachable`. */
export async function call<T = unknown>(
  method: Method,
  path: string,
  body?: unknown,
  headers: Headers = {},
): Promise<T> {
  const owner = ownerHere(); // so that nobody's writes reach somebody else who has signed in meanwhile
  return await ask(method, `/api${path}`, body, owner ? { ...headers, "readyline-owner": owner } : headers);
}

/** The same for any address of the server. */
export async function ask<T = unknown>(
  method: Method,
  address: string,
  body?: unknown,
  headers: Headers = {},
): Promise<T> {
  const patience = typeof body === "string" ? textPatienceMs : patienceMs;
  const request: RequestInit = { method, headers: { ...headers }, signal: AbortSignal.timeout(patience) };
  if (body !== undefined) {
    request.headers = { "content-type": "application/json", ...headers };
    request.body = typeof body === "string" ? body : JSON.stringify(body);
  }
  const { ok, status, text } = await exchange(address, request);
  const answer = parsed(text);
  if (status === 401) throw new SignedOut();
  if (!ok) throw new ApiError(status, answer ?? {});
  if (text && answer === undefined) throw new Unreachable("What answered is not the API.");
  return answer as T; // the contract says what each call answers
}

async function exchange(path: string, request: RequestInit) {
  try {
    const response = await fetch(path, request);
    return { ok: response.ok, status: response.status, text: await response.text() };
  } catch (cause) {
    throw new Unreachable("The server cannot be reached.", { cause });
  }
}

function parsed(text: string): object | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
