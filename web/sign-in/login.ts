/** Why a sign-in came to nothing, by what the server calls it. */
export const reasons: ReadonlyMap<string, string> = new Map([
  ["expired", "That took too long, or the page was opened twice. Please sign in again."],
  ["not_invited", "This account may not use this instance. Sign in with the one that was invited."],
  ["failed", "Signing in did not work. Please try again."],
  ["unavailable", "The sign-in service does not answer at the moment. Please try again in a minute."],
]);

/** Where signing in begins; it leads back to this very place. */
export function loginAddress(): string {
  const here = new URL(location.href);
  here.searchParams.delete("sign-in");
  return `/auth/login?return=${encodeURIComponent(here.pathname + here.search)}`;
}

/** The same, where the issuer is to ask for the account even if it knows one. */
export const loginAgainAddress = () => `${loginAddress()}&again`;

export const changes = (count: number) => (count === 1 ? "1 change" : `${count} changes`);
