import { absolute, compare, difference, printQuantity, product } from '../../numeral/index.ts';
import type { PlausibilityCheck } from './plausibility-check.ts';

/** Jumps that are rather a slip of the decimal point than a good year: so many times, from such a size on. */
const jumps = [
  { times: '5', least: '20' },
  { times: '10', least: '10' },
] as const;

/** A figure many times last year's, or last year's many times it; one of them probably has a digit too many. */
export const againstPrior: PlausibilityCheck = (all) =>
  all.flatMap(({ entry, value }) => {
    const { prior, metric } = entry;
    if (prior === undefined || metric.kind === 'rank' || compare(prior, '0') <= 0 || compare(value, '0') <= 0)
      return [];
    const [low, high] = compare(value, prior) < 0 ? [value, prior] : [prior, value];
    const jump = jumps.some(({ times, least }) => compare(high, product(low, times)) >= 0 && compare(high, least) >= 0);
    if (!jump) return [];
    const [now, before] = [printQuantity(entry, {}), printQuantity(entry, { show: 'prior' })];
    return [
      { entry, key: 'value', words: `“${metric.name}”今年${now}，上年${before}，相差五倍以上，可能多写或者少写了一位` },
    ];
  });

/**
 * 2780 this year as last year: four digits do not repeat by chance, the column was probably copied. Nor do three of
 * what is counted in tens of thousands, 86400: so much comes and goes in a year, while 187 rooms stay what they are.
 */
export const unchanged: PlausibilityCheck = (all) =>
  all.flatMap(({ entry, value }) => {
    const { prior, metric, precision } = entry;
    if (prior === undefined || precision !== 'exact' || compare(difference(value, prior), '0') !== 0) return [];
    const digits = digitsOf(value);
    if (metric.kind === 'rank' || digits < 3 || (digits === 3 && compare(value, '10000') < 0)) return [];
    return [
      {
        entry,
        key: 'prior',
        words: `“${metric.name}”今年和上年都是${printQuantity(entry, {})}，一个数字不差，可能照抄了上年`,
      },
    ];
  });

/** Digits that say something: 3 of 98.6 and of 12300. */
export const digitsOf = (value: string): number =>
  absolute(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
