import * as z from 'zod';
import { departmentRef, id, isoDate, text } from '../primitives.ts';
import { target } from './fact.ts';

const deadline = z.strictObject({
  text: text.meta({ description: '完成时限的原文' }),
  date: isoDate.optional(),
  frequency: text.optional().meta({ description: '每年、每季度等' }),
});

export const task = z
  .strictObject({
    id,
    number: z.string().optional().meta({ description: '印在清单上的序号' }),
    group: z.array(text).default([]).meta({ description: '所属组别，由大到小，不带序号' }),
    content: text,
    lead: z.array(departmentRef).default([]).meta({ description: '牵头单位' }),
    responsible: z.array(departmentRef).default([]).meta({ description: '责任单位' }),
    deadline: deadline.optional(),
    targets: z.array(target).default([]),
    evidence: z.array(id).default([]),
    classification: z.enum(['public', 'internal']).default('public'),
    exempt: z.strictObject({ reason: text }).optional().meta({ description: '不报告的理由' }),
    unparsed: z
      .array(z.strictObject({ text, place: text.optional() }))
      .optional()
      .meta({ description: '导入时没有认出的文字' }),
  })
  .meta({ title: '任务' });
/** 任务: one item of the year's 任务清单. `number` is as printed; `id` is unique in the list. */
export type Task = z.infer<typeof task>;

export const taskList = z
  .strictObject({
    title: text.optional(),
    documentNumber: text.optional(),
    tasks: z
      .array(task)
      .nullable()
      .default([])
      .transform((list) => list ?? []),
  })
  .meta({ title: '任务清单' });
/** 任务清单, in the order of the printed list. */
export type TaskList = z.infer<typeof taskList>;
