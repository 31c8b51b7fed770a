const prime = 0x1b3;
const utf8 = new TextEncoder();

/** 64 bits of FNV-1a over the UTF-8 bytes, as 16 hexadecimal digits. Synchronous; no protection against forgery. */
export const fnv64 = (text: string): string => fold(utf8.encode(text));

/** The same of a whole document, four bytes at a time: a quarter of the work, and other digits. */
export function fnv64OfWords(text: string): string {
  const bytes = utf8.encode(text);
  // Whole words; their order of bytes is that of every machine this runs on.
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  return fold(new Uint32Array(padded.buffer));
}

function fold(parts: Iterable<number>): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const part of parts) {
    low = (low ^ part) >>> 0;
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
