const prime = 0x0000000001000000000000000000013bn;
const offset = 0x6c62272e07bb014262b821756295c58dn;
const mask = (1n << 128n) - 1n;

/** FNV-1a of 128 bits over the UTF-8 bytes (RFC 9923): equal on the server and on the device, and needs no key. */
export function hash128(text: string): bigint {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * prime) & mask;
  return hash;
}

/** Five bits for each character of an id: the lowest eighty of a hash. */
export function lowBits(hash: bigint, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, n) => Number((hash >> BigInt(5 * n)) & 31n));
}
