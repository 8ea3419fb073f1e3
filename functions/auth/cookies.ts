import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

export type Cookies = ReturnType<typeof cookiesOf>;

/** Cookies of an origin. On https their names bind them to it; loopback has no https, and there they are plain. */
export function cookiesOf(origin: string) {
  const secure = origin.startsWith("https:");
  const prefix = secure ? "__Host-" : "";
  const names = { session: `${prefix}session`, login: `${prefix}login` } as const;
  const base = { httpOnly: true, secure, path: "/" } as const;
  // Coming back from the issuer is a navigation from another site: a strict cookie would stay at home.
  const kinds = { session: { ...base, sameSite: "Strict" }, login: { ...base, sameSite: "Lax" } } as const;
  type Name = keyof typeof names;
  return {
    names,
    get: (c: Context, name: Name) => getCookie(c, names[name]),
    set: (c: Context, name: Name, value: string, maxAge: number) =>
      setCookie(c, names[name], value, { ...kinds[name], maxAge }),
    clear: (c: Context, name: Name) => void deleteCookie(c, names[name], kinds[name]),
  };
}

/** One cookie of a request, without parsing the others. */
export function cookieIn(request: Request, name: string): string | undefined {
  const parts = request.headers.get("cookie")?.split(";") ?? [];
  const found = parts.map((part) => part.trim()).find((part) => part.startsWith(`${name}=`));
  return found?.slice(name.length + 1) || undefined;
}
