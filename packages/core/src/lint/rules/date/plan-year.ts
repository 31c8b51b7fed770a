import { at, defineRule } from '../../framework/rule.ts';
import { tellsOf } from '../../subject/part-of.ts';

/** The first and the last year of each plan. */
const plans: Readonly<Record<string, readonly [first: number, last: number]>> = {
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
};
const turn = new RegExp(
  `[“"]?(${Object.keys(plans).join('|')})[”"]?(?:时期|规划)?[^，。；：“”]{0,8}?的?(开局|起步|收官)(?=之年|年)`,
  'g',
);
/** 2023年是全面贯彻…的开局之年，也是…: the year that a sentence tells of. */
const named = /(?<!\d)(20\d\d)年(?!来|间)/;

/** A year said to be the first or the last of a five-year plan, which is another one. */
export const planYear = defineRule('date/plan-year', ({ lines, year }, say) => {
  for (const line of lines)
    for (const match of line.text.matchAll(turn)) {
      const [, plan = '', which] = match;
      const [first, last] = plans[plan]!;
      const right = which === '收官' ? last : first;
      const sentence = /[^。；！？]{0,120}$/.exec(line.text.slice(0, match.index))?.[0] ?? '';
      const said = named.exec(sentence)?.[1] ?? (/今年|本年度?|这一年/.test(sentence) ? String(year) : undefined);
      const years = said === undefined ? [year, year && year + 1] : [Number(said)];
      if (years[0] === undefined || years.includes(right) || (said === undefined && tellsOf(line, 'next-year')))
        continue;
      say({ ...at(line, match), subject: `“${plan}”的${which}之年`, expected: [`${right}年`] });
    }
});
