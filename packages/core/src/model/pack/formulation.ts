import * as z from 'zod';
import { id, isoDate, phrase, text } from '../primitives.ts';

const formulationKinds = [
  'meeting',
  'thought',
  'slogan',
  'goal',
  'plan',
  'programme',
  'campaign',
  'law',
  'regulation',
  'party-rule',
  'organ',
] as const;

const year = z.int('四位年份，如 2025').min(1949, '1949年以后的年份').max(2100, '2100年以前的年份');
const when = z
  .union([year, z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)], {
    error: '年、年月或者日期，如 2025、2025-10、2025-10-23；不知道写 null',
  })
  .transform(String)
  .nullable()
  .default(null);
const list = z.array(phrase).default([]);

export const formulation = z
  .strictObject({
    id,
    term: phrase.meta({ description: '规范的写法' }),
    kind: z.enum(formulationKinds, { error: `${formulationKinds.join('、')} 之一` }).meta({ description: '类别' }),
    effectiveFrom: when.meta({ description: '起用、施行的时间；不知道写 null' }),
    effectiveTo: when.meta({ description: '停用的时间；没有停用或者不知道写 null' }),
    appliesTo: z
      .strictObject({ reportYearFrom: year.nullable().default(null), reportYearTo: year.nullable().default(null) })
      .nullable()
      .default(null)
      .meta({ description: '适用的报告年度，头尾都算；一头没有限制写 null' }),
    replacedBy: id.nullable().default(null).meta({ description: '以后改用哪一条；不知道写 null' }),
    aliases: list.meta({ description: '同一事物的其他正确写法' }),
    wrongForms: list.meta({ description: '见过的错误写法' }),
    formerNames: list.meta({ description: '机构的旧称' }),
    contextAllow: list.meta({ description: '同一句里有这些词就不算错' }),
    hintOnly: z.boolean('true 或 false').default(false).meta({ description: '只提示，不警告' }),
    recheck: text.optional().meta({ description: '什么时候要重新核对' }),
    note: text.optional(),
    source: text.optional().meta({ description: '发布机关或者出处' }),
    verifiedOn: isoDate.nullable().default(null).meta({ description: '对照正式文本核对的日期；没有核对写 null' }),
    confidence: z
      .enum(['verified', 'verify'], { error: 'verified（有依据）或 verify（待核对）' })
      .meta({ description: 'verified 有依据；verify 待核对，至多提示' }),
  })
  .meta({ title: '用语' });
/**
 * 用语: words whose right form depends on the year reported on. `effectiveFrom` and `effectiveTo` are a year, month or
 * day as text; null is unknown or open, never a guess. Of an organ, `term` is its name now.
 */
export type Formulation = z.infer<typeof formulation>;

/** A list whose lines are all still comments is null in YAML: an empty list. */
export const formulationsFile = z
  .strictObject({
    formulations: z
      .array(formulation)
      .nullable()
      .transform((entries) => entries ?? []),
  })
  .meta({ title: 'formulations.yaml' });
