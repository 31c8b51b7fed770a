/** Milliseconds of each contender, round by round: `times[contender][round]`. */
export type Times = readonly (readonly number[])[];

/**
 * Runs every contender once a round, A B C A B C …, so that a machine that slows down slows them all. The order turns
 * by one each round: nobody always follows the same neighbour.
 */
export async function interleave(
  contenders: readonly (() => unknown)[],
  rounds: { readonly warm: number; readonly counted: number },
): Promise<Times> {
  const times: number[][] = contenders.map(() => []);
  for (let round = -rounds.warm; round < rounds.counted; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const index = (turn + round + rounds.warm) % contenders.length;
      const start = performance.now();
      await contenders[index]!();
      if (round >= 0) times[index]!.push(performance.now() - start);
    }
  }
  return times;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Between the two nearest where it falls between them. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}

/** The ratio round by round: what both met in that round cancels out. */
export const ratios = (times: readonly number[], base: readonly number[]): readonly number[] =>
  times.map((time, round) => time / base[round]!);
