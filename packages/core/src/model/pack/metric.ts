import * as z from 'zod';
import { id, isLocked, text } from '../primitives.ts';

export const metricKind = z.enum(['count', 'rate', 'amount', 'duration', 'score', 'rank', 'text'], {
  error: 'count、rate、amount、duration、score、rank、text 之一',
});
/** 指标类型. A `rate` is in per cent; an `amount` is money; a `rank` counts from 1. */
export type MetricKind = z.infer<typeof metricKind>;

const derivation = z.union(
  [
    z.strictObject({ sum: z.array(id).min(2) }),
    z.strictObject({ ratio: z.tuple([id, id]) }),
    z.strictObject({ difference: z.tuple([id, id]) }),
  ],
  { error: 'sum、ratio、difference 之一' },
);

export const metric = z
  .strictObject({
    id,
    name: text.meta({ description: '指标名称' }),
    aliases: z
      .array(text)
      .optional()
      .meta({ description: '报告里的其他叫法，每个都要单独说得清是这个指标；用来认出文字里的数，不印出来' }),
    unit: z.string().meta({ description: '计量单位；比率写 %，没有单位写空字符串' }),
    kind: metricKind,
    definition: text.optional().meta({ description: '口径' }),
    source: text.optional().meta({ description: '数据来源单位' }),
    decimals: z.int('0到6之间的整数').min(0, '0到6之间的整数').max(6, '0到6之间的整数').optional(),
    aggregation: z.enum(['sum', 'ratio', 'max', 'none'], { error: 'sum、ratio、max、none 之一' }).default('none'),
    required: z.boolean('true 或 false').default(false).meta({ description: '缺少时留待补位，不得静默略去' }),
    better: z
      .enum(['less', 'more'], { error: 'less（越小越好）或 more（越大越好）' })
      .optional()
      .meta({ description: '越小越好或者越大越好，用来核对 from、to 有没有填反' }),
    usual: z
      .tuple([z.number(), z.number()], { error: '[最小, 最大] 两个数' })
      .optional()
      .meta({ description: '通常的范围，超出的提示核对' }),
    locked: isLocked,
    derive: derivation.optional().meta({ description: '由其他指标计算：sum 合计、ratio 比率、difference 差' }),
  })
  .meta({ title: '指标' });
/** 指标: what a fact measures. `decimals` are the places printed; a rate without it prints up to two. */
export type Metric = z.infer<typeof metric>;

/** The metrics that a computed metric is made from; none for others. */
export function derivedFrom({ derive }: Pick<Metric, 'derive'>): readonly string[] {
  if (!derive) return [];
  return 'sum' in derive ? derive.sum : 'ratio' in derive ? derive.ratio : derive.difference;
}
