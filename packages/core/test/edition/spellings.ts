/** Ways in which people write a number down, made without a line of the code that reads them. */

const han = '零一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';

/** 三十七, 一万二千: the numeral of a whole number below ten million. */
function numeral(n: number, digits: string, places: readonly string[]): string {
  const group = (m: number): string => {
    let words = '';
    [1000, 100, 10, 1].forEach((place, index) => {
      const digit = Math.floor(m / place) % 10;
      if (digit > 0) words += digits[digit]! + places[index]!;
      else if (words !== '' && !words.endsWith(digits[0]!)) words += digits[0];
    });
    return words.endsWith(digits[0]!) ? words.slice(0, -1) : words;
  };
  const [upper, lower] = [Math.floor(n / 10_000), n % 10_000];
  if (upper === 0) return group(lower) || digits[0]!;
  return `${group(upper)}${places[4]}${lower === 0 ? '' : (lower < 1000 ? digits[0]! : '') + group(lower)}`;
}
const hanzi = (n: number): string => numeral(n, han, ['千', '百', '十', '', '万']).replace(/^一十/, '十');
const cheque = (n: number): string => numeral(n, formal, ['仟', '佰', '拾', '', '万']);

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const grouped = (text: string, mark: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
const decimals = (text: string): string => text.replace(/\d/g, (digit) => han[Number(digit)]!).replace('.', '点');

/** A spelling of an amount with its unit; undefined where it is none. */
export type Spelling = (value: number, unit: string) => string | undefined;

const whole =
  (write: (value: number, unit: string) => string): Spelling =>
  (value, unit) =>
    Number.isInteger(value) && value < 10_000_000 ? write(value, unit) : undefined;

const anotherUnit: Readonly<Record<string, string>> = {
  件: '宗',
  人: '名',
  名: '人',
  场: '次',
  份: '件',
  个: '项',
  个工作日: '天',
};

/** Of amounts: every one says the value to its last digit. */
export const amounts: Readonly<Record<string, Spelling>> = {
  plain: (value, unit) => `${value}${unit}`,
  blank: (value, unit) => `${value} ${unit}`,
  'no-break blank': (value, unit) => `${value}\u00A0${unit}`,
  'thin blank': (value, unit) => `${value}\u2009${unit}`,
  'full width': (value, unit) => wide(String(value)) + unit,
  'full-width blank': (value, unit) => `${value}\u3000${unit}`,
  joiner: (value, unit) => `${value}\u200D${unit}`,
  'soft hyphen': (value, unit) => `${value}\u00AD${unit}`,
  'joiner inside': (value, unit) => `${String(value)[0]}\u200B${String(value).slice(1)}${unit}`,
  'no-break mark': (value, unit) => `\u2060${value}\uFEFF${unit}`,
  strong: (value, unit) => `${String(value)[0]}**${String(value).slice(1)}**${unit}`,
  'all strong': (value, unit) => `**${value}${unit}**`,
  comment: (value, unit) => `${String(value)[0]}<!-- 核 -->${String(value).slice(1)}${unit}`,
  task: (value, unit) => `${value}[](task:1)${unit}`,
  brackets: (value, unit) => `（${value}）${unit}`,
  'unit in brackets': (value, unit) => `${value}（${unit}）`,
  quotes: (value, unit) => `“${value}”${unit}`,
  about: (value, unit) => `约${value}${unit}`,
  'break inside': (value, unit) => `${value}\\\n${unit}`,
  commas: (value, unit) => (value >= 1000 ? `${grouped(String(value), ',')}${unit}` : undefined),
  'wide commas': (value, unit) => (value >= 1000 ? `${grouped(String(value), '，')}${unit}` : undefined),
  'blank groups': (value, unit) => (value >= 1000 ? `${grouped(String(value), ' ')}${unit}` : undefined),
  hanzi: whole((value, unit) => hanzi(value) + unit),
  cheque: whole((value, unit) => cheque(value) + unit),
  circled: whole(
    (value, unit) => (value > 0 && value <= 20 ? String.fromCodePoint(0x245f + value) : `${value}`) + unit,
  ),
  'in 万': (value, unit) => (value >= 1000 && value % 10 === 0 ? `${value / 10_000}万${unit}` : undefined),
  'in 千': (value, unit) => (value >= 1000 && value % 10 === 0 ? `${value / 1000}千${unit}` : undefined),
  'mixed 万': (value, unit) =>
    value > 10_000 && value % 1000 === 0 && value % 10_000 > 0 && !unit.startsWith('万')
      ? `${Math.floor(value / 10_000)}万${(value % 10_000) / 1000}千${unit}`
      : undefined,
  'another unit': (value, unit) => (anotherUnit[unit] ? `${value}${anotherUnit[unit]}` : undefined),
  bare: (value) => `${value}`,
};

/** Of rates, in per cent. */
export const rates: Readonly<Record<string, Spelling>> = {
  plain: (value) => `${value}%`,
  'full width': (value) => `${wide(String(value))}％`,
  blank: (value) => `${value} %`,
  words: (value) =>
    `百分之${Number.isInteger(value) ? hanzi(value) : `${hanzi(Math.floor(value))}${decimals(String(value % 1 === 0 ? value : `.${String(value).split('.')[1]}`))}`}`,
  'words and digits': (value) => `百分之${value}`,
  'per thousand': (value) => `千分之${Math.round(value * 100) / 10}`,
  'more zeros': (value) => (Number.isInteger(value) ? `${value}.0%` : `${value}0%`),
  strong: (value) => `${String(value)[0]}**${String(value).slice(1)}**%`,
  bare: (value) => `${value}`,
};
