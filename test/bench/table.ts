import { median, quantile, ratios, type Times } from './interleave.ts';

export interface Row {
  readonly name: string;
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
  /** To the base of the table, round by round. */
  readonly ratio: number;
  readonly ratioP10: number;
  readonly ratioP90: number;
}

/** A row for each contender, in the order given. */
export const rowsOf = (names: readonly string[], times: Times, base: number): readonly Row[] =>
  names.map((name, index) => {
    const own = times[index]!;
    const toBase = ratios(own, times[base]!);
    return {
      name,
      median: median(own),
      p10: quantile(own, 0.1),
      p90: quantile(own, 0.9),
      ratio: median(toBase),
      ratioP10: quantile(toBase, 0.1),
      ratioP90: quantile(toBase, 0.9),
    };
  });

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[], base: string): string {
  const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);
  const lines = rows.map(
    (row) =>
      `| ${row.name} | ${ms(row.median)} | ${ms(row.p10)}–${ms(row.p90)} | ${row.ratio.toFixed(2)} | ${row.ratioP10.toFixed(2)}–${row.ratioP90.toFixed(2)} |`,
  );
  return [`| | median ms | p10–p90 | × ${base} | p10–p90 |`, '|---|--:|--:|--:|--:|', ...lines].join('\n');
}
