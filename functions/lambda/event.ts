import { gzipSync } from "node:zlib";
import { problemBody } from "../http/problems.ts";

/** What an HTTP API gives a function (payload format 2.0), as far as it is used. */
export type HttpEvent = {
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
  readonly requestContext: { readonly http: { readonly method: string; readonly sourceIp?: string } };
};

/** What it takes back. */
export type HttpResult = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body: string;
  readonly isBase64Encoded: boolean;
};

type Fetch = (request: Request) => Response | Promise<Response>;

/** Lets a function that speaks HTTP answer the events of an HTTP API. All its addresses are those of `origin`. */
export function answering(fetch: Fetch, origin: string): (event: HttpEvent) => Promise<HttpResult> {
  return async function handle(event) {
    const request = requestOf(event, origin);
    return await resultOf(await fetch(request), takesGzip(request));
  };
}

/** An event as a request. The `Host` in it is the gateway's, or anybody's: the address is made of the origin. */
function requestOf({ rawPath, rawQueryString, requestContext, ...event }: HttpEvent, origin: string): Request {
  const { method, sourceIp } = requestContext.http;
  const headers = new Headers();
  for (const [name, value] of Object.entries(event.headers ?? {})) if (value !== undefined) headers.set(name, value);
  if (event.cookies && event.cookies.length > 0) headers.set("cookie", event.cookies.join("; "));
  if (sourceIp && !headers.has("x-forwarded-for")) headers.set("x-forwarded-for", sourceIp);
  const path = rawPath.replace(/[?#]/g, encodeURIComponent); // the gateway has decoded them
  const url = `${origin}${path}${rawQueryString && `?${rawQueryString}`}`;
  const hasBody = event.body !== undefined && method !== "GET" && method !== "HEAD";
  const body = hasBody && Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  return new Request(new URL(url).href, { method, headers, ...(body && { body }) });
}

const takesGzip = ({ headers }: Request) => /\bgzip\b(?!;\s*q=0(\D|$))/.test(headers.get("accept-encoding") ?? "");
const isText = (type: string) => /^text\/|[/+]json\b|[/+]xml\b|javascript/.test(type);

/** Below this, compressing saves nothing. */
const smallestBytes = 1_400;
/** A function's answer may take 6 MB, escapes and all. */
const largestBytes = 5_900_000;

async function resultOf(response: Response, gzip: boolean): Promise<HttpResult> {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== "set-cookie"));
  const cookies = response.headers.getSetCookie();
  const common = { statusCode: response.status, ...(cookies.length > 0 && { cookies }) };
  const bytes = await bytesOf(response);
  const isPlain = isText(headers["content-type"] ?? "") && !headers["content-encoding"];
  if (isPlain) headers.vary = headers.vary ? `${headers.vary}, Accept-Encoding` : "Accept-Encoding";
  const packed = isPlain && gzip && bytes.byteLength >= smallestBytes ? gzipSync(bytes) : undefined;
  if (packed) headers["content-encoding"] = "gzip";
  const isBase64Encoded = packed !== undefined || !isPlain;
  const body = (packed ?? bytes).toString(isBase64Encoded ? "base64" : "utf8");
  if (body.length > largestBytes / 2 && Buffer.byteLength(JSON.stringify(body)) > largestBytes) return tooLarge();
  return { ...common, headers, body, isBase64Encoded: isBase64Encoded && body !== "" };
}

async function bytesOf({ body }: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of body ?? []) parts.push(part);
  return Buffer.concat(parts);
}

function tooLarge(): HttpResult {
  const problem = problemBody("too_large", "The answer is larger than one answer can be. Ask for a part of it.");
  const headers = { "content-type": "application/problem+json", "cache-control": "no-store" };
  return { statusCode: problem.status, headers, body: JSON.stringify(problem), isBase64Encoded: false };
}
