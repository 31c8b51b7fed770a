import { compare, difference, isWhole, printQuantity } from '../../numeral/index.ts';
import { lastPlace } from '../relations/range-of.ts';
import { digitsOf } from './against-prior.ts';
import type { PlausibilityCheck } from './plausibility-check.ts';

/** 约11513件, 2393余人次: a rounded figure to the last digit is no rounded figure. */
export const preciseApproximation: PlausibilityCheck = (all) =>
  all.flatMap(({ entry, value }) => {
    const { precision, metric } = entry;
    if (precision === 'exact' || precision === '以上' || metric.kind === 'rate') return [];
    const toTheDigit = compare(lastPlace(value), '1') <= 0 && digitsOf(value) >= (precision === '约' ? 3 : 1);
    const scaled = /^[万亿]/.test(metric.unit) && !isWhole(value);
    if (!toTheDigit || scaled) return [];
    return [
      {
        entry,
        key: 'precision',
        words: `“${metric.name}”写作“${printQuantity(entry, {})}”，数写到了个位，又写“${precision}”，应为约数，或者去掉“${precision}”`,
      },
    ];
  });

/** 0.986 where 98.6 was meant; more than 100% of a whole. */
export const rateOutOfRange: PlausibilityCheck = (all) =>
  all.flatMap(({ entry, value }) => {
    const { metric, quantity, prior } = entry;
    if (metric.kind !== 'rate' || quantity?.form === 'ratio') return [];
    const printed = () => printQuantity(entry, { decimals: 4 });
    const isFraction =
      compare(value, '0') > 0 && compare(value, '1') < 0 && !(prior !== undefined && compare(prior, '1') < 0);
    if (isFraction)
      return [{ entry, key: 'value', words: `“${metric.name}”是${printed()}，不足1%，比率按百分数填，98.6% 填 98.6` }];
    const tooMuch = compare(value, '100') > 0 || (compare(value, '0') < 0 && metric.aggregation === 'ratio');
    return tooMuch ? [{ entry, key: 'value', words: `“${metric.name}”是${printed()}，不在0%到100%之间` }] : [];
  });

/** -587.3万元 of fines: an amount may be negative, a balance, but hardly where last year's was not. */
export const negativeAmount: PlausibilityCheck = (all) =>
  all.flatMap(({ entry, value }) => {
    const { metric, prior } = entry;
    const wasNot = prior !== undefined && compare(prior, '0') > 0;
    if (!['amount', 'duration'].includes(metric.kind) || !wasNot || compare(value, '0') >= 0) return [];
    const [now, before] = [printQuantity(entry, {}), printQuantity(entry, { show: 'prior' })];
    return [{ entry, key: 'value', words: `“${metric.name}”是负数 ${now}，上年${before}，可能多写了负号` }];
  });

/** 2023 as a number of things in the report of 2023. */
export const yearAsFigure: PlausibilityCheck = (all, { year }) =>
  all.flatMap(({ entry, value }) => {
    const { metric } = entry;
    if (metric.kind !== 'count' || entry.precision !== 'exact') return [];
    if (![year - 1, year, year + 1].some((each) => compare(value, String(each)) === 0)) return [];
    return [
      { entry, key: 'value', words: `“${metric.name}”是${printQuantity(entry, {})}，与年份相同，可能填成了年份` },
    ];
  });

/** { 合计: 390, 简易: 110, 普通: 280 }: one part is all the others together, so the sum counts everything twice. */
export const totalAmongParts: PlausibilityCheck = (all) =>
  all.flatMap(({ entry, value }) => {
    const { quantity, metric } = entry;
    if (quantity?.form !== 'parts' || quantity.parts.length < 3) return [];
    const total = quantity.parts.find(
      ([, part]) => compare(difference(value, part), part) === 0 && compare(part, '0') > 0,
    );
    if (!total) return [];
    return [
      { entry, key: 'parts', words: `“${metric.name}”的分项“${total[0]}”等于其余各项之和，可能把合计也写成了分项` },
    ];
  });

/** From 2 to 22.5 working days: what a report tells of got better, so the two were probably entered the wrong way round. */
export const worse: PlausibilityCheck = (all) =>
  all.flatMap(({ entry }) => {
    const { quantity, metric } = entry;
    if (quantity?.form !== 'change' || metric.better === undefined) return [];
    const direction = compare(quantity.to, quantity.from);
    if (metric.better === 'less' ? direction <= 0 : direction >= 0) return [];
    return [
      { entry, key: 'from', words: `“${metric.name}”${printQuantity(entry, {})}，变差了，from 和 to 可能填反了` },
    ];
  });

/** Outside what the metric's keeper knows to be usual. */
export const unusual: PlausibilityCheck = (all) =>
  all.flatMap(({ entry, value }) => {
    const { metric } = entry;
    const [least, most] = metric.usual ?? [];
    if (least === undefined || most === undefined) return [];
    if (compare(value, String(least)) >= 0 && compare(value, String(most)) <= 0) return [];
    return [
      {
        entry,
        key: 'value',
        words: `“${metric.name}”是${printQuantity(entry, {})}，通常在${least}到${most}${metric.unit}之间`,
      },
    ];
  });
