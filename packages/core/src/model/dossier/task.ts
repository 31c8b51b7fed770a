import * as z from 'zod';
import { departmentRef, id, isoDate, text } from '../primitives.ts';
import { origin, target } from './fact.ts';

const deadline = z.strictObject({
  text: text.meta({ description: '完成时限的原文' }),
  date: isoDate.optional().meta({ description: '最后的日期' }),
  dates: z.array(isoDate).optional().meta({ description: '有几个时限的，各自的日期，按原文的次序' }),
  frequency: text.optional().meta({ description: '每年、每季度等' }),
});

const progress = z.strictObject({
  department: departmentRef.optional().meta({ description: '报送的单位' }),
  state: z
    .enum(['done', 'ongoing', 'not-done', 'not-due'], {
      error: 'done（已完成）、ongoing（推进中）、not-done（未完成）、not-due（未到期）之一',
    })
    .optional(),
  text: text.optional().meta({ description: '落实情况' }),
  reason: text.optional().meta({ description: '没有完成的原因' }),
  evidence: z.array(id).default([]).meta({ description: '佐证材料编号' }),
  origin: origin.optional(),
});
/** 落实情况: how far one department has come with a task, in its own words. */
export type Progress = z.infer<typeof progress>;

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
    progress: z.array(progress).optional().meta({ description: '各单位报送的落实情况' }),
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
