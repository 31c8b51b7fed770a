const prime = 0x1b3;
const utf8 = new TextEncoder();

/** 64 bits of FNV-1a over the UTF-8 bytes, as 16 hexadecimal digits. Synchronous; no protection against forgery. */
export function fnv64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of utf8.encode(text)) {
    low = (low ^ byte) >>> 0;
    // The prime is 2^40 + 0x1b3: the first term moves the low half up by 8 bits of the high half.
    const product = low * prime;
    high = (Math.imul(high, prime) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
