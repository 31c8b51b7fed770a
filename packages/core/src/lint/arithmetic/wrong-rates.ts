import {
  absolute,
  compare,
  difference,
  divide,
  percentage,
  placesOf,
  powers,
  product,
  roundHalfUp,
} from '../../numeral/index.ts';
import type { Line } from '../framework/line.ts';
import { countSame, countsPeople, type Quantity, type Statement, statementsOf } from './quantities.ts';
import { isWithinStep, quotient } from './within-step.ts';

/** A figure of a sentence that its other figures contradict, and what they give. */
export interface WrongFigure {
  readonly quantity: Quantity;
  /** Empty where no such figure can be right. */
  readonly right: string;
}

/** Rates whose denominator is told elsewhere, or is no count at all. */
const otherBase = /出庭|应诉|败诉|纠错|满意|按[期时]|及时|覆盖|知晓|抽/;
/** Figures beside the two that the rate is made of. */
const moreBehind = /旧存|结转|上年|去年|往年|存量|遗留|累计|历年|同比|环比/;
/** The whole of a larger place, told between the two. */
const largerPlace = /全[省市国]/;
const rateName = /([\u4e00-\u9fff]{2,6})率(?:已?达到?了?|为|是|高达)?约?$/;
const shareName = /(?:^|[，,])(?:约|仅)?占(?:比|其|总数的?|总量的?)?(?:达到?|为|约)?$/;

/** Shares, rates and averages of a line that do not come out of the numbers beside them. */
export function* wrongRates(line: Line): Generator<WrongFigure> {
  for (const statement of statementsOf(line))
    for (const [index, quantity] of statement.quantities.entries()) {
      if (index < 1) continue;
      const before = statement.quantities.slice(Math.max(0, index - 6), index);
      const found =
        quantity.unit === '%'
          ? (rateOf(statement, quantity, before) ?? shareOfNamed(statement, quantity, before))
          : (averageOf(statement, quantity, before) ?? averageBefore(statement, quantity, index));
      if (found !== undefined) yield { quantity, right: found };
    }
}

/** 318人参加…，271人通过，通过率91.6%; 受理52件，审结39件，占68%. */
function rateOf({ text, start }: Statement, rate: Quantity, before: readonly Quantity[]): string | undefined {
  if (!rate.exact) return undefined;
  const words = text.slice(Math.max(0, rate.start - start - 16), rate.start - start);
  const [, stem] = rateName.exec(words) ?? [];
  if (stem === undefined && !shareName.test(words)) return undefined;
  if (stem === undefined && ofNamed.test(words)) return undefined;
  const [part, whole, ...others] = baseOf(text, start, before);
  if (!whole?.exact || !part?.exact || !countSame(whole, part)) return undefined;
  // A third number of the same kind may be what the rate is of.
  if (
    others.some(
      (other) => other.unit === '' || other.unit === '%' || (countSame(other, whole) && other.value !== whole.value),
    )
  )
    return undefined;
  if (others.length > 0 && (stem === undefined || compare(part.value, whole.value) > 0)) return undefined;
  if (compare(whole.value, '0') <= 0) return undefined;
  const between = text.slice(
    whole.end - start,
    rate.start - start - (stem === undefined ? 0 : words.length - words.lastIndexOf(stem)),
  );
  const around = text.slice(0, rate.start - start);
  if (moreBehind.test(around) || largerPlace.test(between)) return undefined;
  if (stem === undefined ? compare(part.value, whole.value) > 0 : otherBase.test(stem) || !isStemIn(stem, between))
    return undefined;
  // 检出不合格96批次，合格率98.5%: the rate is of the others.
  const isRest =
    stem !== undefined && new RegExp(`[不未]${stem.slice(-2)}`).test(text.slice(whole.end - start, part.start - start));
  const exact = percentage(isRest ? difference(whole.value, part.value) : part.value, whole.value);
  if (isWithinStep(rate.value, exact, rate.step)) return undefined;
  // 受理100件，办结50件，其中成功40件，成功率40%: it is the rate of another number before it.
  const fits = (other: Quantity) => countSame(other, part) && compare(other.value, '0') > 0;
  if (before.some((other) => fits(other) && isWithinStep(rate.value, percentage(part.value, other.value), rate.step)))
    return undefined;
  return compare(exact, '100') > 0 ? '' : `${roundHalfUp(exact, placesOf(rate.step))}%`;
}

/** The part and the whole, with what stands before them: behind 其中 the whole is what is counted so before it. */
function baseOf(text: string, start: number, before: readonly Quantity[]): readonly Quantity[] {
  const all = [...before].reverse();
  const [part] = all;
  const previous = all[1];
  if (
    !part ||
    !previous ||
    !/^[，、；（(]?其中[\u4e00-\u9fff“”]{1,8}$/.test(text.slice(previous.end - start, part.start - start))
  )
    return all;
  const whole = all.slice(1).find(({ unit }) => unit !== '%');
  return whole ? [part, whole] : all;
}

/** 成功率 is told of what 调解成功; 调解成功率 too; 持证率 of who 持有…证件. */
const isStemIn = (stem: string, between: string): boolean =>
  between.includes(stem) ||
  between.includes(stem.slice(-4)) ||
  (stem.length <= 4 && between.includes(stem.slice(-2))) ||
  (stem.length === 2 && between.split(/[，；]/).some((clause) => isSpread(stem, clause)));

const isSpread = ([first = '', second = '']: string, clause: string): boolean => {
  const at = clause.indexOf(first);
  return at !== -1 && clause.slice(at + 1, at + 10).includes(second);
};

const perHead = /(?:人均|平均每[人名位])([\u4e00-\u9fff]{0,6})$/;
/** 案均免罚…, 平均每处…, 平均每村…: for each of what is counted so, or called so. */
const perPiece = /(?:(案)均|平均每(?:([件起宗])|个|家)?([\u4e00-\u9fff]{1,4}?))(?:[\u4e00-\u9fff]{2})?约?$/;

/** 审结1720件，…583件，占审结案件的38.9%: the whole is named. */
const ofNamed = /占([\u4e00-\u9fff]{2,6}?)(?:案件|文件|事项)?(?:总?数|总量)?的(?:约)?$/;

function shareOfNamed({ text, start }: Statement, rate: Quantity, before: readonly Quantity[]): string | undefined {
  const words = text.slice(Math.max(0, rate.start - start - 16), rate.start - start);
  const [, name] = ofNamed.exec(words) ?? [];
  const part = before.at(-1);
  if (name === undefined || !part?.exact || !rate.exact) return undefined;
  const [first] = before;
  if (moreBehind.test(text.slice(Math.max(0, first!.start - start - 40), rate.start - start))) return undefined;
  if (!/^[，,]?(?:约|仅)?占/.test(text.slice(part.end - start, rate.start - start))) return undefined;
  const named = before.slice(0, -1).filter((each, index) => {
    const from = index === 0 ? Math.max(0, each.start - start - 40) : before[index - 1]!.end - start;
    return countSame(each, part) && text.slice(from, each.start - start).includes(name);
  });
  const [whole] = named;
  if (named.length !== 1 || !whole?.exact || compare(part.value, whole.value) > 0) return undefined;
  const exact = percentage(part.value, whole.value);
  return isWithinStep(rate.value, exact, rate.step) ? undefined : `${roundHalfUp(exact, placesOf(rate.step))}%`;
}

/** 86名…共调处4300件，人均25件; 拆除74处、面积5420平方米，平均每处83平方米. */
function averageOf(statement: Statement, average: Quantity, before: readonly Quantity[]): string | undefined {
  const { text, start } = statement;
  const words = text.slice(Math.max(0, average.start - start - 12), average.start - start);
  const heads = perHead.test(words) ? before.filter(countsPeople) : piecesNamed(statement, words, before);
  const amounts = before.filter((each) => countSame(each, average));
  const [head, amount] = [heads[0], amounts[0]];
  if (heads.length !== 1 || amounts.length !== 1 || head === amount || !head?.exact || !amount?.exact) return undefined;
  if (compare(head.value, '0') <= 0 || moreBehind.test(text.slice(0, average.start - start))) return undefined;
  if (
    perHead.test(words)
      ? countsPeople(average) || before.length !== 2
      : before.at(-1) !== amount && before.at(-1) !== head
  )
    return undefined;
  const { exact, shown } = quotient(amount.value, head.value, average.step);
  const near = average.exact ? average.step : product(exact, '0.1');
  if (compare(absolute(difference(average.value, exact)), near) < 0) return undefined;
  const [own = ''] = /万|亿/.exec(average.text) ?? [];
  // 2.5元 of 9130万元: what the amount is told in is what was left out.
  const [left = ''] = compare(exact, '10000') >= 0 ? (/万|亿/.exec(amount.text) ?? []) : [];
  const scale = own || left;
  const told =
    scale === '' ? shown : roundHalfUp(divide(exact, powers[scale] ?? '1'), left === '' ? 2 : placesOf(average.step));
  return `${told}${scale}${average.unit}`;
}

/** 1026名，平均每村4.2名，覆盖全县228个村: for each of what is counted right behind it. */
function averageBefore(statement: Statement, average: Quantity, index: number): string | undefined {
  const { text, start, quantities } = statement;
  const [amount, pieces] = [quantities[index - 1], quantities[index + 1]];
  if (!amount?.exact || !pieces?.exact || !average.exact || !countSame(amount, average)) return undefined;
  const words = text.slice(Math.max(0, average.start - start - 12), average.start - start);
  if (piecesNamed(statement, words, [pieces]).length === 0 || compare(pieces.value, '0') <= 0) return undefined;
  if (!/^[，、](?:覆盖|涉及|全[省市县区镇乡])/.test(text.slice(average.end - start, pieces.start - start)))
    return undefined;
  const { exact, shown } = quotient(amount.value, pieces.value, average.step);
  return isWithinStep(average.value, exact, average.step) ? undefined : `${shown}${average.unit}`;
}

function piecesNamed({ text, start }: Statement, words: string, before: readonly Quantity[]): readonly Quantity[] {
  const [, ofCases, measure, name = ''] = perPiece.exec(words) ?? [];
  if (ofCases !== undefined) return before.filter(({ unit }) => unit === '件' || unit === '起');
  if (name === '') return [];
  const called = before.filter(
    ({ unit, end }) =>
      unit === name ||
      text
        .slice(end - start, end - start + 8)
        .split(/[^\u4e00-\u9fff]/)[0]!
        .endsWith(name),
  );
  // 平均每起罚款: what is counted in 起 are cases, whatever is told of each.
  return called.length > 0 ? called : before.filter(({ unit }) => unit === measure);
}
