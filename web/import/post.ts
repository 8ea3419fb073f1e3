import { ApiError, SignedOut, Unreachable } from "../store/api.ts";
import { ownerHere } from "../store/owner.ts";
import type { Answer } from "./answer.ts";

/** A file may be large, and the line slow. */
const patienceMs = 300_000;

/** Sends a file, or a part of one, to be looked at or imported. Throws `ApiError` or `Unreachable`. */
export async function post(query: string, content: Blob): Promise<Answer> {
  const owner = ownerHere();
  const { status, text } = await exchange(`/api/imports?${query}`, {
    method: "POST",
    headers: { "content-type": content.type, ...(owner && { "readyline-owner": owner }) },
    body: content,
    signal: AbortSignal.timeout(patienceMs),
  });
  if (status === 401) throw new SignedOut();
  const answer = parsed(text);
  if (status !== 200) throw new ApiError(status, answer ?? {});
  if (!answer) throw new Unreachable("What answered is not the API.");
  return answer as Answer; // as the contract says
}

async function exchange(address: string, request: RequestInit) {
  try {
    const response = await fetch(address, request);
    return { status: response.status, text: await response.text() };
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
