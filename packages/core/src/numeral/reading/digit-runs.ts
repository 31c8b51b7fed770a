/*
 * Numbers in digits that are letters or marks elsewhere: XXXVII件, ⅩⅩⅩⅦ件, ³⁷件, ⑶⑺件. They are numbers only before a word
 * that counts: X射线, VI设计, Ⅱ类, 50m² and a footnote's ³ are not. XX件 leaves the number open.
 */
const counted = '(?= ?(?:[件起宗例名人位个項项场次户家份条元万亿%％]|百分点))';
const patterns = [
  '(?<![A-Za-z\\d])(?!X+(?![IVXLC\\u2160-\\u216F]))[IVXLC\\u2160-\\u216F]{2,12}',
  '[\\u2160-\\u216F\\u2170-\\u217F]{1,12}',
  '(?<![A-Za-z\\d])[\\u00B2\\u00B3\\u00B9\\u2070\\u2074-\\u2079]{1,12}',
  '(?<![A-Za-z\\d])[\\u2080-\\u2089]{1,12}',
  '[\\u2474-\\u247C]{2,12}',
  '[\\u2488-\\u2490]{2,12}',
  '[\\u3220-\\u3228]{2,12}',
].map((run) => `${run}${counted}`);

/** A pattern source for such a number. */
export const digitRun = patterns.join('|');
/** Most texts have none of these letters. */
export const mayHaveRun =
  /[IVXLC\u2160-\u217F\u00B2\u00B3\u00B9\u2070-\u2079\u2080-\u2089\u2474-\u247C\u2488-\u2490\u3220-\u3228]/;

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const numbered = '一二三四五六七八九';

/** The same number in everyday digits; undefined where the letters are none. */
export function digitsOfRun(run: string): string | undefined {
  const plain = run.normalize('NFKC').toUpperCase();
  if (/^[IVXLCDM]+$/.test(plain)) return ofRoman(plain);
  const digits = plain.replace(/[().]/g, '').replace(/[一-九]/g, (digit) => String(numbered.indexOf(digit) + 1));
  return /^\d+$/.test(digits) ? digits : undefined;
}

function ofRoman(letters: string): string | undefined {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(letters)) return undefined;
  const values = [...letters].map((letter) => roman[letter]!);
  return String(values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0));
}
