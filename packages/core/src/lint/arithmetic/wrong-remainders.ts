import { compare, difference, percentage, placesOf, roundHalfUp } from '../../numeral/index.ts';
import type { Line } from '../framework/line.ts';
import { countSame, type Quantity, statementsOf } from './quantities.ts';
import { isWithinStep } from './within-step.ts';
import type { WrongFigure } from './wrong-rates.ts';

/** What is done with a thing that is counted, once for each. */
const done = '整改|销号|办结|答复|回复|化解|处置|处理|采纳|落实|调处|审结|完成';
/** 发现隐患156处，已整改151处，剩余6处: what is left of them. */
const isDone = new RegExp(
  `^[，、（(]?(?:其中)?(?:已|均已|现已|目前)?(?:全部)?(?:完成|督促|按期|依法)?(?:${done})(?:到位|完成)?[^，。；]{0,4}$`,
);
const isLeft = /^[，、；](?:目前)?(?:剩余|其余|余下|还剩|尚余|尚有|仍有|还有)(?:的)?$/;
/** 收到申请7件，均已按期答复6件: all of them, and fewer. */
const isAll = new RegExp(`^[，、](?:均已?|已?全部|已?全数|悉数)(?:按[期时]|依法|及时)?(?:${done})(?:完毕|到位|完成)?$`);
/** 抽查120宗，合格率98.3%，不合格3宗: those that are not so. */
const notSo = /^[，、（(](?:其中)?(?:有)?[不未]([\u4e00-\u9fff]{2})(?:的)?(?:有)?$/;
/** What came from elsewhere, or is counted otherwise. */
const beyond = /结转|上年|去年|往年|历年|存量|旧存|遗留|另|含|新增/;

/** Figures of a line that are not what is left of, or all of, or the rest beside, the figures before them. */
export function* wrongRemainders(line: Line): Generator<WrongFigure> {
  for (const { text, start, quantities } of statementsOf(line)) {
    const between = (one: Quantity, other: Quantity) => text.slice(one.end - start, other.start - start);
    const elsewhere = text.search(beyond);
    const counts = quantities.filter(({ unit }) => unit !== '%');
    for (const [index, quantity] of counts.entries()) {
      const before = counts[index - 1];
      if (!before || !quantity.exact || !before.exact || !countSame(before, quantity)) continue;
      const words = between(before, quantity);
      if (elsewhere !== -1 && elsewhere < quantity.start - start) break;
      if (isAll.test(words) && compare(quantity.value, before.value) < 0)
        yield { quantity, right: `${before.value}${quantity.unit}` };
      const whole = counts[index - 2];
      const left = words.slice(Math.max(...['，', '、', '；'].map((mark) => words.lastIndexOf(mark))));
      if (whole?.exact && countSame(whole, before) && isLeft.test(left) && isDone.test(between(whole, before))) {
        const rest = difference(whole.value, before.value);
        if (compare(rest, '0') >= 0 && compare(rest, quantity.value) !== 0)
          yield { quantity, right: `${rest}${quantity.unit}` };
      }
    }
    for (const [index, rate] of quantities.entries()) {
      const [whole, rest] = [quantities[index - 1], quantities[index + 1]];
      if (rate.unit !== '%' || !whole?.exact || !rest?.exact || !rate.exact || !countSame(whole, rest)) continue;
      const [, stem = ''] = notSo.exec(between(rate, rest)) ?? [];
      if (stem === '' || !between(whole, rate).includes(`${stem}率`) || compare(rest.value, whole.value) > 0) continue;
      const exact = percentage(difference(whole.value, rest.value), whole.value);
      if (!isWithinStep(rate.value, exact, rate.step))
        yield { quantity: rate, right: `${roundHalfUp(exact, placesOf(rate.step))}%` };
    }
  }
}
