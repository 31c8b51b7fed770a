import { readNumbers, sameNumbers } from '../../numeral/index.ts';

/** Both say the same number, however it is spelt: 21件 and ２１件. */
export function isSameValue(expected: string, actual: string): boolean {
  const [before, now] = [readNumbers(expected), readNumbers(actual)];
  return before.length > 0 && sameNumbers(before, now) && wordsBeside(expected, before) === wordsBeside(actual, now);
}

const wordsBeside = (text: string, numbers: ReturnType<typeof readNumbers>): string =>
  numbers.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text).trim();
