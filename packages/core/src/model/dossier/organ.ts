import * as z from 'zod';
import { departmentRef, id, listedName, text } from '../primitives.ts';

/** The levels of organs, as report.yaml writes them. */
export const organLevels = ['province', 'prefecture', 'county', 'township', 'department'] as const;
export const organLevel = z.enum(organLevels, {
  error: 'province、prefecture、county、township、department 之一',
});
/** 机关层级: 省、市、县、乡, or a department of any of them. */
export type OrganLevel = z.infer<typeof organLevel>;

const administrativeCode = z
  .string('加引号的行政区划代码，如 "420113"（不加引号时 010 会被读成 10）')
  .regex(/^\d{6}(?:\d{3}){0,2}$/, '加引号的6位、9位或12位行政区划代码，如 "420113"');

const jointOrgan = z.union(
  [
    listedName,
    z.strictObject({
      name: text.meta({ description: '机关全称，用于署名' }),
      short: text.optional().meta({ description: '规范化简称，用于发文机关标志' }),
    }),
  ],
  { error: '机关全称，或者 { name: 全称, short: 规范化简称 }' },
);

export const organ = z
  .strictObject({
    name: text.meta({ description: '机关全称' }),
    short: text.optional().meta({ description: '规范化简称，用于发文机关标志和印发机关' }),
    level: organLevel,
    code: administrativeCode.optional().meta({ description: 'GB/T 2260 行政区划代码，须加引号' }),
    self: text.optional().meta({ description: '自称，如“我区”；默认按层级和名称取' }),
    jointWith: z
      .array(jointOrgan)
      .optional()
      .meta({ description: '联合发文的其他机关，主办机关在前；有简称的写作 { name: 全称, short: 规范化简称 }' }),
  })
  .meta({ title: '机关' });
/** 机关: the body that owes the report. `code` is a GB/T 2260 code as text, never a number. */
export type Organ = z.infer<typeof organ>;

/** The organs that issue the report, the main one first: each by its full name, and by its short one where it has one. */
export const issuingOrgans = ({ name, short, jointWith = [] }: Organ): readonly Pick<Organ, 'name' | 'short'>[] => [
  { name, short },
  ...jointWith.map((other) => (typeof other === 'string' ? { name: other } : other)),
];

export const department = z
  .strictObject({
    id,
    name: text,
    aliases: z.array(listedName).optional().meta({ description: '别称' }),
    members: z.array(departmentRef).optional().meta({ description: '“各街道”等统称所包括的单位' }),
  })
  .meta({ title: '单位' });
/** 单位: who supplies facts and owns tasks. `members` makes it a group, such as 各街道. */
export type Department = z.infer<typeof department>;
