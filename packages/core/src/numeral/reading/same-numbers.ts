import { compare } from '../decimal.ts';
import type { NumberReading } from './number-reading.ts';

const same = (left: readonly string[], right: readonly string[], alike: (a: string, b: string) => boolean): boolean =>
  left.length === right.length && left.every((value, index) => alike(value, right[index]!));

/** Codes may have more digits than anyone counts with. */
const isValue = (text: string) => text.length <= 60;
const sameValue = (a: string, b: string) => a === b || (isValue(a) && isValue(b) && compare(a, b) === 0);

/** Both say the same: kinds, values, units and words of precision in the same order, however they are spelt. */
export const sameNumbers = (left: readonly NumberReading[], right: readonly NumberReading[]): boolean =>
  left.length === right.length &&
  left.every((one, index) => {
    const other = right[index]!;
    return (
      one.kind === other.kind &&
      one.unit === other.unit &&
      same(one.values, other.values, sameValue) &&
      same(one.also, other.also, sameValue) &&
      same(one.precision, other.precision, (a, b) => a === b)
    );
  });
