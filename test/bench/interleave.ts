/** Milliseconds of each contender, round by round: `times[contender][round]`. */
export type Times = readonly (readonly number[])[];

interface Rounds {
  readonly warm: number;
  readonly counted: number;
}

/**
 * Runs every contender once a round, A B C A B C …, so that a machine that slows down slows them all. The order turns
 * by one each round: nobody always follows the same neighbour. The answer is what each gave, `[contender][round]`.
 */
export async function interleaveValues<Value>(
  contenders: readonly (() => Value | Promise<Value>)[],
  { warm, counted }: Rounds,
): Promise<readonly (readonly Value[])[]> {
  const values: Value[][] = contenders.map(() => []);
  for (let round = -warm; round < counted; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const index = (turn + round + warm) % contenders.length;
      const value = await contenders[index]!();
      if (round >= 0) values[index]!.push(value);
    }
  }
  return values;
}

/** The milliseconds of contenders run as `interleaveValues` runs them, by the clock unless told otherwise. */
export const interleave = (
  contenders: readonly (() => unknown)[],
  rounds: Rounds,
  now: () => number = () => performance.now(),
): Promise<Times> =>
  interleaveValues(
    contenders.map((contender) => async () => {
      const start = now();
      await contender();
      return now() - start;
    }),
    rounds,
  );

/** Milliseconds of processor that this process has used, its helping threads included; others on the machine change them little. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
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
