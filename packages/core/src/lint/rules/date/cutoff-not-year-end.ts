import { defineRule } from '../../framework/rule.ts';
import { partOf } from '../../subject/part-of.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

const cutoff = /(?<=截[至止][到至]?)(?:(?<year>20\d\d)年)?(?<month>1[0-2]|[1-9])月(?:(?<day>\d{1,2})日|底|末)?/g;
/** Something was finished by then: a result, no period that was cut short. */
const finished = /全部完成|全面完成|提前|率先|清零|已完成|报名|申报|申请期/;

/** Figures that stop before the year does. */
export const cutoffNotYearEnd = defineRule('date/cutoff-not-year-end', ({ lines, year, dossier }, say) => {
  const asOf = dossier?.report.asOf;
  const end = year === undefined ? undefined : `${year}-12-31`;
  if (dossier && asOf !== undefined && end !== undefined && asOf < end)
    say({ place: dossier.places.get('asOf'), actual: asOf, expected: [end] });
  for (const line of lines) {
    if (partOf(line) !== 'achievements') continue;
    for (const { text, start } of sentencesIn({ text: line.free })) {
      if (finished.test(text)) continue;
      for (const { index, 0: date, groups } of text.matchAll(cutoff)) {
        const { year: said, month, day } = groups ?? {};
        const isEnd = month === '12' && (day === undefined || day === '31');
        const otherYear = said !== undefined && year !== undefined && Number(said) !== year;
        if (!isEnd && !otherYear)
          say({ line, start: start + index, end: start + index + date.length, expected: ['12月31日'] });
      }
    }
  }
});
