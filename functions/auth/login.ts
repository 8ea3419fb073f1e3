import { EncryptJWT, errors, jwtDecrypt } from "jose";
import * as z from "zod/mini";

/** How long signing in at the issuer may take. */
export const loginSeconds = 600;

const loginShape = z.object({ verifier: z.string(), state: z.string(), nonce: z.string(), to: z.string() });

/** A sign-in under way. The browser keeps it, sealed: nobody but this function can read or make one. */
export type Login = Readonly<z.infer<typeof loginShape>>;

/** What seals a sign-in for another purpose is no sign-in. */
const audience = "readyline/login";

export async function seal(login: Login, key: Uint8Array, now: Date): Promise<string> {
  const at = Math.floor(now.getTime() / 1000);
  return await new EncryptJWT(login)
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setAudience(audience)
    .setIssuedAt(at)
    .setExpirationTime(at + loginSeconds)
    .encrypt(key);
}

/** The sign-in of a cookie; nothing when it is too old, or not ours. */
export async function unseal(sealed: string, key: Uint8Array, now: Date): Promise<Login | undefined> {
  try {
    const { payload } = await jwtDecrypt(sealed, key, {
      audience,
      currentDate: now,
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
    });
    return loginShape.parse(payload);
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
