import { inScale, type NumberReading, product, readNumbers } from '../../../numeral/index.ts';
import { at, defineRule } from '../../framework/rule.ts';

const unit = '件|人|名|户|家(?!庭)|个|次|场|项(?!目)|份|元|亩|条|起|平方米|公里(?!数)|吨|篇|册|台|辆|余|多';
const powers: Readonly<Record<string, string>> = { 十: '10', 百: '100', 千: '1000' };
const mixed = new RegExp(
  `(?<![\\d.,A-Za-z第·-])(\\d{1,3}(?:\\.\\d{1,2})?)([十百千])(?=[余多]?(?:${unit}|[万亿]))`,
  'g',
);

/** 百分之100: 100%. */
const perHundred = /百分之(\d{1,3}(?:\.\d{1,4})?)(?![\d.]*[%％])/g;

/**
 * Digits with 十, 百 or 千: only 万 and 亿 may follow digits. Where the number is a part, as 5百 of 2千5百 and 5千 of
 * 3～5千, the whole is shown, and nothing written.
 */
export const mixedThousand = defineRule('number/mixed-thousand', ({ lines }, say) => {
  for (const line of lines) {
    for (const match of line.free.matchAll(perHundred)) {
      const right = `${match[1]}%`;
      say({ ...at(line, match), expected: [right], fix: right });
    }
    const matches = [...line.free.matchAll(mixed)];
    if (matches.length === 0) continue;
    const wholes = readNumbers(line.free).filter(({ composite }) => composite);
    let next = 0;
    let said = 0;
    for (const { index: start, 0: words, 1: digits = '', 2: power = '' } of matches) {
      if (start < said) continue;
      const end = start + words.length;
      while (next < wholes.length && wholes[next]!.digits.end <= start) next += 1;
      const whole = wholes[next];
      said = end;
      if (whole && whole.digits.start <= start) {
        said = whole.digits.end;
        say({ line, ...whole.digits, expected: inDigits(line.text.slice(whole.digits.start, said), whole) });
      } else {
        const right = product(digits, powers[power]!);
        say({ line, start, end, expected: [right], fix: right });
      }
    }
  }
});

const written = /\d+(?:\.\d+)?[十百千]?(万亿|[万亿])?/g;

/** 2千5百 is 2500, 3～5千万 3000万～5000万; none where digits and values cannot be paired. */
function inDigits(words: string, { kind, values }: NumberReading): readonly string[] {
  const scale = /(?:万亿|[万亿])$/.exec(words)?.[0] ?? '';
  if (kind === 'figure') return [inScale(values[0]!, scale)];
  let count = 0;
  const right = words.replaceAll(written, (_, own = scale) => inScale(values[count++] ?? '', own));
  return count === values.length ? [right] : [];
}
