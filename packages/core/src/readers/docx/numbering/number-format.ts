import { chineseNumber } from '../../../numeral/index.ts';

/** How a counter is printed, by the name Word gives the format (ECMA-376 part 1, 17.18.59). */
type Print = (count: number) => string;

/** Formats that are a row of signs; past its end Word counts in plain digits. */
const rows: Readonly<Record<string, string>> = {
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
  ideographEnclosedCircle: '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉',
  decimalEnclosedCircle: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedCircleChinese: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedParen: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  decimalEnclosedFullstop: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
};

/** Formats that print each digit as another sign, 0 first. */
const digits: Readonly<Record<string, string>> = {
  decimalFullWidth: '０１２３４５６７８９',
  decimalFullWidth2: '０１２３４５６７８９',
  ideographDigital: '〇一二三四五六七八九',
  japaneseDigitalTenThousand: '〇一二三四五六七八九',
  taiwaneseDigital: '○一二三四五六七八九',
};

/** Formats that count as Chinese does, each with its own signs for the digits and places. */
const counting: Readonly<Record<string, string>> = {
  chineseCounting: '零一二三四五六七八九十百千万',
  chineseCountingThousand: '零一二三四五六七八九十百千万',
  japaneseCounting: '〇一二三四五六七八九十百千万',
  taiwaneseCounting: '零一二三四五六七八九十百千萬',
  taiwaneseCountingThousand: '零一二三四五六七八九十百千萬',
  chineseLegalSimplified: '零壹贰叁肆伍陆柒捌玖拾佰仟万',
  ideographLegalTraditional: '零壹貳參肆伍陸柒捌玖拾佰仟萬',
  japaneseLegal: '零壱弐参四伍六七八九拾百阡萬',
};
const plainSigns = '零一二三四五六七八九十百千万';

const inSigns =
  (signs: string): Print =>
  (count) =>
    chineseNumber(count).replace(/./gu, (sign) => [...signs][plainSigns.indexOf(sign)] ?? sign);

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;
/** Beyond it a row of m would grow with the number. */
const largestRoman = 9_999;

const roman: Print = (count) => {
  if (count > largestRoman) return String(count);
  let [rest, text] = [count, ''];
  for (const [value, sign] of romans) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
};
/** a … z, aa … zz, aaa: the letter again for each time round. */
const letter: Print = (count) =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(30, Math.ceil(count / 26)));

const others: Readonly<Record<string, Print>> = {
  decimalZero: (count) => String(count).padStart(2, '0'),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
  lowerLetter: letter,
  upperLetter: (count) => letter(count).toUpperCase(),
  numberInDash: (count) => `- ${count} -`,
  none: () => '',
  bullet: () => '',
};

const most = 1e12;

/**
 * A counter as it is printed. `custom` is the pattern of a format that Word has no name for: `001, 002, 003, ...` is three
 * digits at least. A format we don't know is printed in plain digits, as Word does.
 */
export function printNumber(count: number, format: string, custom?: string): string {
  if (!Number.isSafeInteger(count) || count < 0 || count >= most) return String(count);
  const width = format === 'custom' ? /^0*\d/.exec(custom ?? '')?.[0].length : undefined;
  if (width !== undefined) return String(count).padStart(width, '0');
  const other = Object.hasOwn(others, format) ? others[format] : undefined;
  if (other) return count === 0 && /Roman|Letter/.test(format) ? '' : other(count);
  if (Object.hasOwn(digits, format)) return [...String(count)].map((digit) => digits[format]?.[Number(digit)]).join('');
  if (Object.hasOwn(counting, format)) return inSigns(counting[format] as string)(count);
  const row = Object.hasOwn(rows, format) ? [...(rows[format] as string)] : [];
  return row[count - 1] ?? String(count);
}
