import { chineseDate, parseChineseNumber } from '../../../numeral/index.ts';
import { at, defineRule } from '../../framework/rule.ts';

const zeros = '〇○零Oo';
/** A line that is a date and nothing else: 成文日期. */
const dateAlone = new RegExp(
  `^\\s*(?<date>(?<year>(?:19|20)\\d\\d|[一二][${zeros}九][${zeros}一二三四五六七八九]{2})年(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})[日号])\\s*$`,
  'g',
);

/** 2025, 二○二五, 03, 十八 as digits, two at least. */
const digitsOf = (words: string): string | undefined =>
  (/^\d/.test(words) ? words : parseChineseNumber(words.replace(/[○零Oo]/g, '〇')))?.padStart(2, '0');

/** 成文日期 in anything but Arabic digits without zeros before them (GB/T 9704—2012, 7.3.5.4). */
export const finishFormat = defineRule('date/finish-format', ({ lines }, say) => {
  for (const line of lines) {
    if (line.kind !== 'paragraph') continue;
    for (const match of line.free.matchAll(dateAlone)) {
      const { date, ...written } = match.groups!;
      const [year, month, day] = [written.year!, written.month!, written.day!].map(digitsOf);
      if (year === undefined || month === undefined || day === undefined) continue;
      const right = chineseDate(`${year}-${month}-${day}`);
      if (right !== date) say({ ...at(line, match, 'date'), expected: [right], fix: right });
    }
  }
});
