import { coarseStep, type StatedValue } from './stated-value.ts';

/** A range that is wider, 20至60, singles nothing out. */
const narrow = 0.35;

/** Between which numbers the one meant lies; undefined where no word of precision says so. */
export function spanOf({
  value,
  side,
  until,
  isFraction,
}: Pick<StatedValue, 'value' | 'side' | 'until' | 'isFraction'>):
  | { readonly low: number; readonly high: number }
  | undefined {
  const size = Number(value);
  if (until !== undefined) {
    const high = Number(until);
    return size < high && high - size <= high * narrow ? { low: size, high } : undefined;
  }
  if (side === undefined) return undefined;
  const whole = Math.abs(size);
  const coarse = Number(coarseStep(value));
  const share = (of: number) => whole * of;
  /**
   * 10余 has but few numbers, 100余 and 3000余 have many, and nobody means the last of them. Above a quarter the next that
   * people speak of is a third.
   */
  const digit = isFraction ? share(0.3) : Math.min(coarse, whole < 100 ? coarse : share(0.3));
  switch (side) {
    case 'over':
      return { low: size, high: size + digit * (1 - 1e-9) };
    case 'above':
      return { low: size, high: size + Math.max(share(0.1), Math.min(digit, share(0.3))) };
    case 'below':
      return { low: size - share(0.15), high: size };
    case 'under':
      return { low: size - share(0.2), high: size };
    case 'about':
      return { low: size - share(0.1), high: size + share(0.1) };
  }
}
