import { compare, difference } from '../../../numeral/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { isEnclosed } from '../../text/enclosed.ts';

const rate = (name: string) => `(?<${name}>\\d{1,3}(?:\\.\\d{1,4})?)[%％]`;
const between = '[^\\d。；！？%％]{0,12}';
const verb = '(?:提高|提升|上升|增长|增加|下降|降低|减少|回落)了?';
/** 由90%升至95%，提高5% · 由90%提高5%，达到95%: the two rates, and the change between them. */
const forms = [
  new RegExp(
    `[由从]${between}${rate('from')}${between}[至到为]${rate('to')}，?${between}${verb}${rate('change')}`,
    'dg',
  ),
  new RegExp(`[由从]${between}${rate('from')}${verb}${rate('change')}，?${between}[达升降][到至]?${rate('to')}`, 'dg'),
  new RegExp(
    `${rate('to')}[，、（(]?[比较](?:上年|去年|上一年)(?:同期)?的?${rate('from')}${verb}${rate('change')}`,
    'dg',
  ),
  new RegExp(
    `率(?:同比|较上年|比上年)?${verb}${rate('change')}，${between}${rate('from')}${between}[至到为]${rate('to')}`,
    'dg',
  ),
];
/** 出庭应诉率85.5%，同比提高12.3%: a rate is compared with a rate, in points. */
const compared = new RegExp(
  `率(?:已?达到?了?|为|是)?(?:\\d{1,3}(?:\\.\\d{1,4})?[%％]|百分之[百一二三四五六七八九十点]{1,6})[，、（(](?:同比|较上年|比上年|较去年|比去年)(?:同期)?${verb}${rate('change')}`,
  'dg',
);

/** 登记4.86万户，同比增长5.7个百分点: a count has no points. */
const counted =
  /(?<![\d.])\d[\d,]{0,12}(?:\.\d{1,4})?[万亿]?(?:人次|场次|件次|平方米|户|件|起|人|名|家|元|份|次|场|项|个|条|亩|宗|册)[，、（(](?:同比|[较比](?:上年|去年)(?:同期)?)(?:增长|增加|上升|提高|提升|下降|减少)了?(?<change>\d{1,4}(?:\.\d{1,4})?)个百分点/dg;
const toldOfRate = /率|占|比重|[%％]/;

/** A difference of two rates called per cent: only where the sum shows that points are meant; and points of a count. */
export const percentVsPoint = defineRule('number/percent-vs-point', ({ lines }, say) => {
  for (const line of lines) {
    for (const { groups, indices } of line.text.matchAll(compared)) {
      const [start, end] = indices!.groups!.change!;
      const span = { start, end: end + 1 };
      if (!isEnclosed(line, span)) say({ line, ...span, expected: [`${groups?.change}个百分点`] });
    }
    for (const { index, groups, indices } of line.text.matchAll(counted)) {
      const [start, end] = indices!.groups!.change!;
      const span = { start, end: end + '个百分点'.length };
      const sentence = /[^。；！？]{0,80}$/.exec(line.text.slice(0, index))?.[0] ?? '';
      if (!toldOfRate.test(sentence) && !isEnclosed(line, span))
        say({ line, ...span, expected: [`${groups?.change}%`] });
    }
    for (const form of forms)
      for (const { groups, indices } of line.text.matchAll(form)) {
        const { from = '', to = '', change = '' } = groups ?? {};
        const [start, end] = indices!.groups!.change!;
        const gap = difference(to, from).replace('-', '');
        /** From 100%, a difference in points and a change in per cent are the same. */
        if (compare(from, '100') === 0 || compare(gap, change) !== 0) continue;
        const span = { start, end: end + 1 };
        if (!isEnclosed(line, span)) say({ line, ...span, expected: [`${change}个百分点`] });
      }
  }
});
