import { at, defineRule } from '../../framework/rule.ts';

const dated = /(?<![\d.〔第])(?:(?<year>(?:19|20)\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号](?!线)/g;
/** Of the longest year. */
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day that no calendar has: 1月32日, 2月30日, 13月1日. */
export const impossible = defineRule('date/impossible', ({ lines }, say) => {
  for (const line of lines)
    for (const match of line.text.matchAll(dated)) {
      const { year, month = '', day = '' } = match.groups ?? {};
      const last = year === undefined ? lengths[Number(month) - 1] : daysOf(Number(year), Number(month));
      if (last === undefined || Number(day) < 1 || Number(day) > last) say(at(line, match));
    }
});

const daysOf = (year: number, month: number): number | undefined =>
  month < 1 || month > 12 ? undefined : new Date(Date.UTC(year, month, 0)).getUTCDate();
