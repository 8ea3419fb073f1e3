import { gunzipSync } from "node:zlib";
import type { HttpResult } from "../../../functions/lambda/event.ts";
import { found, named, type Template } from "../../infra/cloud/rules/template.ts";
import type { Running } from "./running.ts";

/** Takes requests to the functions as the template's routes say, in the form that an HTTP API has for them. */
export function gatewayTo(template: Template, functions: Readonly<Record<string, Running>>) {
  const routes = found(template, "ApiGatewayV2::Route").map((route) => {
    const integration = found(template, "ApiGatewayV2::Integration").find(({ id }) => id === named(route.at("Target")));
    const routeKey = String(route.at("RouteKey"));
    return {
      routeKey,
      starts: routeKey.replace(/^ANY /, "").replace("{proxy+}", ""),
      version: integration?.at("PayloadFormatVersion"),
      to: named(integration?.at("IntegrationUri")) ?? "",
    };
  });

  return async function fetchThere(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const route = routes.find(({ starts }) => pathname.startsWith(starts));
    if (!route) return new Response('{"message":"Not Found"}', { status: 404 });
    const event = await eventOf(request, route);
    const result = await functions[route.to]?.invoke(event);
    return responseOf(result as HttpResult); // what a function behind a gateway answers
  };
}

/** Bodies of other types arrive in base64. */
const isText = (type: string) => /^(text\/|application\/(json|javascript|xml)\b)/.test(type);

type Route = { readonly routeKey: string; readonly version: unknown };

async function eventOf(request: Request, { routeKey, version }: Route): Promise<unknown> {
  const { pathname, search, host } = new URL(request.url);
  const { cookie, ...headers } = Object.fromEntries(request.headers);
  const bytes = Buffer.from(await request.arrayBuffer());
  const isBase64Encoded = bytes.byteLength > 0 && !isText(headers["content-type"] ?? "");
  const rawPath = decodeURIComponent(pathname);
  const http = { method: request.method, path: rawPath, protocol: "HTTP/1.1", sourceIp: "203.0.113.1" };
  return {
    ...{ version, routeKey, rawPath, rawQueryString: search.slice(1) },
    ...(cookie && { cookies: cookie.split("; ") }),
    headers: { ...headers, host, "content-length": `${bytes.byteLength}`, via: "2.0 abc.cloudfront.net (CloudFront)" },
    ...(search && { queryStringParameters: Object.fromEntries(new URLSearchParams(search)) }),
    requestContext: { http, domainName: host, requestId: crypto.randomUUID(), stage: "$default", routeKey },
    ...(bytes.byteLength > 0 && { body: bytes.toString(isBase64Encoded ? "base64" : "utf8") }),
    isBase64Encoded,
  };
}

function responseOf({ statusCode, headers, cookies = [], body, isBase64Encoded }: HttpResult): Response {
  const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
  const plain = headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes; // as a browser would
  const response = new Response(plain.byteLength > 0 ? plain : null, { status: statusCode, headers });
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
}
