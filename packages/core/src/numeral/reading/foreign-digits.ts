/** The zeros of other scripts' decimal digits, ٣٧ or ३७; each is followed by its nine other digits. */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
];
/** 〡 is one: Suzhou numerals, of merchants' accounts. */
const beforeOne = 0x3020;

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

/** The inside of a character class that has them all. */
export const foreignDigits = [
  ...zeros.map((zero) => [zero, zero + 9] as const),
  [beforeOne + 1, beforeOne + 9] as const,
]
  .map(([first, last]) => `${escaped(first)}-${escaped(last)}`)
  .join('');

/** Which digit this character code is; undefined for others. */
export function foreignDigit(code: number): string | undefined {
  if (beforeOne < code && code <= beforeOne + 9) return String(code - beforeOne);
  const zero = zeros.findLast((each) => each <= code);
  return zero !== undefined && code <= zero + 9 ? String(code - zero) : undefined;
}
