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
  return hexOf(high) + hexOf(low);
}

const octets = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'));
const hexOf = (half: number): string =>
  `${octets[half >>> 24]}${octets[(half >>> 16) & 0xff]}${octets[(half >>> 8) & 0xff]}${octets[half & 0xff]}`;
