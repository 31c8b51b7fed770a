import * as z from 'zod';
import { classification, decimal, departmentRef, id, isoDate, text } from '../primitives.ts';

export const precision = z.enum(['exact', '约', '余', '多', '近', '以上'], {
  error: 'exact、约、余、多、近、以上之一',
});
/** 精度: how the figure is meant. Anything but `exact` keeps its value and prints its word. */
export type Precision = z.infer<typeof precision>;

const quantityFields = {
  value: z.union([decimal, z.string()], { error: '一个数或一段文字' }).optional(),
  numerator: decimal.optional().meta({ description: '分子' }),
  denominator: decimal.optional().meta({ description: '分母' }),
  parts: z.record(text, decimal, '名称到数的对照，如 { 简易程序: 110, 普通程序: 280 }').optional(),
  from: decimal.optional().meta({ description: '原来的数，与 to 同用' }),
  to: decimal.optional().meta({ description: '现在的数，与 from 同用' }),
};

export const target = z.strictObject({
  metric: id.optional(),
  op: z.enum(['>=', '<=', '=', '>', '<'], { error: '>=、<=、=、>、< 之一' }),
  value: decimal,
  unit: z.string().optional(),
  per: text.optional().meta({ description: '每人、每年等' }),
  text: text.optional().meta({ description: '目标的原文' }),
});
/** 目标: a number a metric is to reach, with the words it was read from. */
export type Target = z.infer<typeof target>;

export const origin = z
  .strictObject({
    file: text,
    sheet: text.optional(),
    cell: text.optional(),
    paragraph: z.int().optional().meta({ description: 'Word 文件的第几段' }),
    line: z.int().optional().meta({ description: '文字文件的第几行' }),
    sha256: text.optional().meta({ description: '收来时文件的 sha256' }),
    collected: text.optional().meta({ description: '收来时的数；与现在的数不同，就是收来以后有人改过' }),
  })
  .meta({ description: '从哪个文件、工作表、单元格收来' });

export const fact = z
  .strictObject({
    metric: id,
    ...quantityFields,
    precision: precision.default('exact'),
    period: text.optional().meta({ description: '统计期间，默认为报告年度' }),
    asOf: isoDate.optional().meta({ description: '截至日期' }),
    source: departmentRef.optional().meta({ description: '来源单位' }),
    evidence: z.array(id).default([]).meta({ description: '佐证材料编号' }),
    prior: z
      .union([decimal, z.strictObject({ numerator: decimal, denominator: decimal })], { error: '上年的数' })
      .optional(),
    priorPrecision: precision.optional().meta({ description: '上年数的精度，不写就是准确的数' }),
    priorOrigin: origin.optional().meta({ description: '上年数从哪个文件、第几段读来' }),
    target: target.optional(),
    classification: classification.optional().meta({ description: '默认随佐证材料：有内部材料即为内部' }),
    origin: origin.optional(),
    origins: z
      .array(origin.extend({ part: text.meta({ description: '哪个下级' }) }))
      .optional()
      .meta({ description: '汇总来的数：每个下级的数在哪个文件第几行' }),
    contested: z
      .array(origin.omit({ collected: true }).extend({ department: departmentRef, value: text }))
      .optional()
      .meta({
        description: '几处报来的数不一样、还没有定的：各是多少，从哪里收来；写上作准的数就定了，理由写在 confirmed 里',
      }),
    confirmed: text.optional().meta({ description: '数看着不寻常而核对无误的，写明原因，不再提示' }),
    note: text.optional(),
  })
  .meta({ title: '数据' });
/**
 * 数据: one metric's value for one period. Exactly one of `value`, `numerator`/`denominator`, `parts`,
 * `from`/`to` gives the quantity; none of them makes it an open slot, never zero.
 */
export type Fact = z.infer<typeof fact>;
