/** How many figures it takes to say what is usual among them. */
const fewest = 5;
/** How far beyond the middle half a rate lies that is looked at again: Tukey's outer fence. */
const fence = 3;
/** How many times as much as the others a figure grew, or they than it. */
const times = 5;

const quantile = (sorted: readonly number[], at: number): number => {
  const place = (sorted.length - 1) * at;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
};

/**
 * Which of these numbers lie far from the rest, by their place. Rates are held against one another; counts of members of any
 * size are not, but how many times last year's they are is. A hint to look again, never a judgement.
 *
 * @param numbers one of each member, undefined where it has none
 * @param are `rates` as they stand, or `growths`, this year's by last year's
 */
export function standsOut(numbers: readonly (number | undefined)[], are: 'rates' | 'growths'): ReadonlySet<number> {
  const sorted = numbers.filter((each) => each !== undefined).sort((one, other) => one - other);
  if (sorted.length < fewest) return new Set();
  const [low, middle, high] = [0.25, 0.5, 0.75].map((at) => quantile(sorted, at)) as [number, number, number];
  const isTimes = (each: number) => each >= middle * times || each <= middle / times;
  // Where the middle half is as far apart, nothing is usual.
  const isFar =
    are === 'growths'
      ? (each: number) => middle > 0 && !isTimes(low) && !isTimes(high) && isTimes(each)
      : (each: number) => high > low && (each < low - fence * (high - low) || each > high + fence * (high - low));
  return new Set([...numbers.entries()].flatMap(([at, each]) => (each !== undefined && isFar(each) ? [at] : [])));
}
