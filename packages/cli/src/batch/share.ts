import { UsageError } from '@fazhi/core';

/** `--jobs N`: how many threads; by default one for each processor where there is more than a little to do. */
export function jobsOf(value: unknown, targets: number, processors: number): number {
  if (value === undefined) return targets > 4 ? Math.min(processors, targets) : 1;
  const jobs = typeof value === 'string' && /^[1-9]\d{0,2}$/.test(value) ? Number(value) : undefined;
  if (jobs !== undefined) return Math.min(jobs, Math.max(1, targets));
  throw new UsageError({
    code: 'usage/jobs',
    found: `选项 --jobs 的值是 ${value}，应为1到999的整数`,
    remedy: '它是同时生成的线程数；默认为处理器的个数，1为逐个生成',
  });
}

export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** `--shard 2/5`. @throws UsageError `usage/shard` */
export function shardOf(value: string): Shard {
  const [, index, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(value) ?? [];
  if (Number(index) <= Number(of)) return { index: Number(index), of: Number(of) };
  throw new UsageError({
    code: 'usage/shard',
    found: `选项 --shard 的值是 ${value}，应为 i/n，如 2/5`,
    remedy: 'n是一共分成几份，i是第几份，从1到n',
  });
}

/**
 * The targets of one shard, in the order given. Shards are dealt from the sorted targets: together they are all of
 * them, no two have the same, and the order in which targets were named does not matter.
 */
export function inShard(targets: readonly string[], { index, of }: Shard): readonly string[] {
  const dealt = new Set([...targets].sort().filter((_, at) => at % of === index - 1));
  return targets.filter((target) => dealt.has(target));
}
