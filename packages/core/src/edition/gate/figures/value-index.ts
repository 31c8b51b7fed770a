import type { DecimalText } from '../../../model/ledger.ts';
import { absolute, compare, difference, product } from '../../../numeral/index.ts';
import type { NameWords } from '../words/name-words.ts';
import type { LedgerValue } from './ledger-values.ts';
import { spanOf } from './span-of.ts';
import { coarseStep, type StatedValue } from './stated-value.ts';

/** A value of the ledger with the name it goes by. */
export interface NamedValue extends LedgerValue {
  readonly name: string;
  /** The words of the metric, and of a part those with the part's name: either says what is meant. */
  readonly words: readonly NameWords[];
  /** Pairs which say by themselves that the metric is spoken of. */
  readonly telling: ReadonlySet<string>;
  /** It tells the metric's number only beside a public one: 胜诉91件 of 128. */
  readonly related?: boolean;
  /** The words of another metric that have to stand near by for it to mean anything. */
  readonly beside?: NameWords;
}

/**
 * A value that the stated one may be: `rounded` where zeros at its end have to stand for rounding, 12000 for 12345;
 * `spanned` where only a word of precision reaches it, 近40件 for 37.
 */
export interface Match {
  readonly value: NamedValue;
  readonly rounded: boolean;
  readonly spanned: boolean;
}

/** Finds the values that a stated one may be; `pairs` are those of the words around it. */
export type FindMatches = (stated: StatedValue, pairs: () => ReadonlySet<string>) => readonly Match[];

/** Where so many lie within the reach of one figure, it points at none of them, unless the words around it do. */
const many = 128;

interface Sized {
  readonly value: NamedValue;
  readonly size: number;
}

/** Values in order of size, so that no figure is compared with more than a few of them. */
export function indexValues(values: readonly NamedValue[]): FindMatches {
  const shelves = { number: [] as Sized[], percent: [] as Sized[], rank: [] as Sized[] };
  for (const value of values) shelves[value.form].push({ value, size: Number(value.value) });
  for (const shelf of Object.values(shelves)) shelf.sort((a, b) => a.size - b.size);
  const named = { number: byPair(shelves.number), percent: byPair(shelves.percent), rank: byPair(shelves.rank) };

  const within = (form: StatedValue['form'], low: number, high: number, pairs: () => ReadonlySet<string>) => {
    const shelf = shelves[form];
    const [from, to] = [firstAbove(shelf, low), firstAbove(shelf, high, true)];
    if (to - from <= many) return shelf.slice(from, to);
    const spoken = new Set([...pairs()].flatMap((pair) => named[form].get(pair) ?? []));
    return [...spoken].filter(({ size }) => low <= size && size <= high);
  };

  return (stated, pairs) =>
    formsOf(stated).flatMap(({ form, value, unlikely }) => {
      const said = { ...stated, value };
      const size = Number(value);
      const widest = widestOf(said) * 1.000001 + Math.abs(size) * 1e-12;
      const span = spanOf(said);
      const [low, high] =
        stated.rank === 'from-end'
          ? [1, 1e9]
          : [Math.min(size - widest, span?.low ?? size), Math.max(size + widest, span?.high ?? size)];
      const from = stated.rank === 'within' ? size - 2 : low;
      const near = within(form, from, high, pairs);
      if (near.length === 0) return [];
      const reach = reachOf(said);
      return near.flatMap(({ value: found, size: foundSize }): Match[] => {
        const match = { value: found, rounded: unlikely, spanned: false };
        if (form === 'rank') return [{ ...match, rounded: stated.rank === 'within' }];
        const off = absolute(difference(found.value, value));
        if (compare(off, reach.exact) <= 0) return [match];
        if (reach.rounded && compare(off, reach.rounded) <= 0) return [{ ...match, rounded: true }];
        return span && span.low <= foundSize && foundSize <= span.high ? [{ ...match, spanned: true }] : [];
      });
    });
}

/** A bare number may be a rate without its %, 92.5 or 0.925, and 3名 may be a rank; a sum is what it is. */
function formsOf({ form, value, unit, rank, composed }: StatedValue) {
  const said = { form, value, unlikely: false } as const;
  if (composed) return [said];
  if (form === 'number' && unit === '') {
    const isShare = compare(value, '0') > 0 && compare(value, '1') < 0;
    const share = isShare ? [{ form: 'percent', value: product(value, '100'), unlikely: true } as const] : [];
    return [said, { form: 'percent', value, unlikely: false } as const, ...share];
  }
  return form === 'number' && /^(?:名|位|名次)$/.test(unit) && rank === undefined
    ? [said, { form: 'rank', value, unlikely: false } as const]
    : [said];
}

/** Zeros at the end of thousands and of decimals may stand for rounding. */
const mayBeRounded = (value: DecimalText): boolean => value.includes('.') || Number(value) >= 1000;

/** How far a value may be from the stated one and be the same: half a step, as rounding goes. */
function reachOf({ value, step, approximate }: StatedValue): { exact: DecimalText; rounded: DecimalText | undefined } {
  const coarse = coarseStep(value);
  const half = (each: DecimalText) => product(each, '0.5');
  const isWhole = compare(step, '1') === 0;
  return {
    // 37件 is 37, and 37.4 rounded.
    exact: isWhole ? '0.5' : half(step),
    // Beside 近 and 余 the span says how far it goes, and nobody says 30 for 29 without them.
    rounded: !approximate && mayBeRounded(value) && compare(coarse, step) > 0 ? half(coarse) : undefined,
  };
}

/** How far the farther of `reachOf` goes, without decimals: most figures of a text are near nothing. */
function widestOf({ value, step, approximate }: StatedValue): number {
  const [fine, coarse] = [Number(step), Number(coarseStep(value))];
  return coarse > fine && !approximate && mayBeRounded(value) ? coarse / 2 : fine === 1 ? 0.5 : fine / 2;
}

function byPair(shelf: readonly Sized[]): ReadonlyMap<string, readonly Sized[]> {
  const found = new Map<string, Sized[]>();
  for (const each of shelf)
    for (const pair of new Set(each.value.words.flatMap(({ pairs }) => [...pairs.keys()]))) {
      const list = found.get(pair) ?? [];
      if (list.length < many) list.push(each);
      found.set(pair, list);
    }
  return found;
}

/** The index of the first that is at least `size`; with `over`, more than it. */
function firstAbove(shelf: readonly Sized[], size: number, over = false): number {
  let [low, high] = [0, shelf.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBelow = over ? shelf[middle]!.size <= size : shelf[middle]!.size < size;
    if (isBelow) low = middle + 1;
    else high = middle;
  }
  return low;
}
