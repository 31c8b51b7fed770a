const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const places = ['', '十', '百', '千'] as const;
const groups = ['', '万', '亿'] as const;

/** Digits one by one: 2025 is 二〇二五 in years, 零 stays 零 after 点. */
export const chineseDigits = (text: string): string =>
  [...text].map((digit) => (digit === '.' ? '点' : digits[Number(digit)])).join('');

/** Below ten thousand, with 一十 spelt out. */
function group(n: number): string {
  const figures = [...String(n)].map(Number);
  let words = '';
  figures.forEach((digit, index) => {
    const place = places[figures.length - 1 - index];
    if (digit !== 0) words += `${digits[digit]}${place}`;
    else if (!words.endsWith('零')) words += '零';
  });
  return words.replace(/零+$/, '');
}

/**
 * A whole number in Chinese, as headings count: 一, 十, 二十一, 一百零五, 九千九百九十九. Never 两.
 * Up to 999999999999; 0 is 零.
 */
export function chineseNumber(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0 || n >= 1e12) throw new Error(`unreachable: chineseNumber(${n})`);
  if (n === 0) return '零';
  let words = '';
  for (let power = groups.length - 1; power >= 0; power--) {
    const part = Math.floor(n / 10_000 ** power) % 10_000;
    if (part === 0) continue;
    if (words !== '' && part < 1000) words += '零';
    words += `${group(part)}${groups[power]}`;
  }
  return words.replace(/^一十/, '十');
}
