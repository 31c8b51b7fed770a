import { compare, difference, percentage, placesOf, roundHalfUp } from '../../../numeral/index.ts';
import { sharesOverWhole } from '../../arithmetic/shares-over-whole.ts';
import { wrongChanges } from '../../arithmetic/wrong-changes.ts';
import { wrongRates } from '../../arithmetic/wrong-rates.ts';
import { wrongRemainders } from '../../arithmetic/wrong-remainders.ts';
import { at, defineRule } from '../../framework/rule.ts';

const number = '(\\d{1,9}(?:\\.\\d{1,4})?)';
const change = new RegExp(
  `[由从](?:上年的?|去年的?|\\d{4}年的?)?${number}[%％](?:上升|提升|提高|增长|增加|下降|降低|减少|升|降|增|减)?[至到]为?${number}[%％]，(?:同比)?(?:上升|提升|提高|增长|增加|下降|降低|减少)了?${number}个百分点`,
  'g',
);
const share = new RegExp(
  `${number}([件起个项条人家份次])[^，。；\\d]{0,12}，占[^，。；\\d]{0,12}?${number}\\2[^，。；\\d]{0,8}的${number}[%％]`,
  'g',
);

const recomputed = [wrongRates, sharesOverWhole, wrongChanges, wrongRemainders] as const;

/** A difference of two rates, or a share of two counts, that does not recompute at the digits it shows. */
export const ratioMismatch = defineRule('fact/ratio-mismatch', ({ lines }, say) => {
  for (const line of lines) {
    for (const { quantity, right } of recomputed.flatMap((find) => [...find(line)]))
      say({ line, start: quantity.start, end: quantity.end, expected: right === '' ? [] : [right] });
    for (const match of line.text.matchAll(change)) {
      const [, from = '', to = '', stated = ''] = match;
      const [low, high] = compare(from, to) <= 0 ? [from, to] : [to, from];
      const right = difference(high, low);
      if (compare(right, stated) !== 0)
        say({ ...at(line, match), actual: `${stated}个百分点`, expected: [`${right}个百分点`] });
    }
    for (const match of line.text.matchAll(share)) {
      const [, part = '', , whole = '', stated = ''] = match;
      if (compare(whole, '0') === 0) continue;
      const right = roundHalfUp(percentage(part, whole), placesOf(stated));
      if (compare(right, stated) !== 0) say({ ...at(line, match), actual: `${stated}%`, expected: [`${right}%`] });
    }
  }
});
