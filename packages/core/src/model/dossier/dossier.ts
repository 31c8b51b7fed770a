import * as z from 'zod';
import { type Metric, metric } from '../pack/metric.ts';
import { type Relation, relation } from '../pack/relation.ts';
import type { Place, Places } from '../place.ts';
import { departmentRef, id, isoDate, listedName, path, ruleKey, ruleLevel, text } from '../primitives.ts';
import { editionId } from '../report/edition.ts';
import { layoutKeys } from '../report/layout.ts';
import { type Evidence, evidence } from './evidence.ts';
import { type Fact, fact } from './fact.ts';
import { department, organ } from './organ.ts';
import { type TaskList, task } from './task.ts';

const orientation = z.enum(['landscape', 'portrait'], { error: 'landscape（横排）或 portrait（竖排）' });

const attachment = z
  .strictObject({
    title: text,
    file: path.optional().meta({ description: 'Markdown 文件，相对于卷宗目录' }),
    text: text.optional().meta({ description: 'Markdown 正文，与 file 二选一' }),
    byPart: z
      .array(id)
      .min(1, '至少一个指标编号')
      .optional()
      .meta({ description: '不写 file 和 text，由这些指标的分项列表：每个分项一行，每个指标一列，末行合计' }),
    orientation: orientation.optional().meta({ description: '横排或者竖排；默认表格放不下竖排版心的横排' }),
  })
  .meta({ title: '附件' });

/** 收数: how departments are asked for their figures. */
const collect = z
  .strictObject({
    deadline: isoDate.optional().meta({ description: '各单位报送的期限' }),
    contact: text.optional().meta({ description: '联系人和电话，印在填报表上' }),
    metrics: z
      .record(departmentRef, z.array(id), '单位到指标编号列表的对照，如 { 区司法局: [review.accepted] }')
      .optional()
      .meta({ description: '单位到指标编号：写了的单位只填这些指标，没有写的按模板包的来源单位' }),
  })
  .meta({ title: '收数' });

const packReference = z
  .string()
  .regex(
    /^(?:(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z][a-z0-9._-]*(?:@[^\s@]+)?|\.\.|\.{1,2}[/\\]\S+)$/,
    '模板包，写作 national、national@^1 或以 ./ 开头的目录',
  )
  .pipe(path)
  .meta({ description: '模板包及版本范围，如 national@^1' });

export const reportFile = z
  .strictObject({
    organ,
    year: z.int('四位年份，如 2023').min(2000, '2000年以后的年份').max(2100, '2100年以前的年份'),
    pack: packReference,
    title: text.optional(),
    documentNumber: text.optional().meta({ description: '发文字号' }),
    copyNumber: text.optional().meta({ description: '份号' }),
    secrecy: text.optional().meta({ description: '密级和保密期限' }),
    urgency: z.enum(['特急', '加急'], { error: '特急或加急' }).optional(),
    signatory: z
      .union([text, z.array(text)], { error: '一个姓名或姓名列表' })
      .optional()
      .meta({ description: '签发人' }),
    titleNote: text.optional().meta({ description: '人大稿题注' }),
    salutation: text.optional().meta({ description: '人大稿称谓' }),
    addressees: z.array(listedName).default([]).meta({ description: '主送机关' }),
    copyTo: z.array(listedName).default([]).meta({ description: '抄送机关' }),
    signature: z
      .union([text, z.array(text)], { error: '一个机关或机关列表' })
      .optional()
      .meta({ description: '署名，默认为机关全称' }),
    sealed: z.boolean('true 或 false').default(false).meta({ description: '是否加盖印章' }),
    issueDate: isoDate.optional().meta({ description: '成文日期' }),
    asOf: isoDate.optional().meta({ description: '数据截至日期，默认为报告年度12月31日' }),
    note: text.optional().meta({ description: '附注，不带括号' }),
    printedBy: text.optional().meta({ description: '印发机关' }),
    printedOn: isoDate.optional().meta({ description: '印发日期' }),
    departments: z.array(department).default([]),
    imprint: z
      .strictObject({
        page: z
          .enum(['last', 'even'], { error: 'last（最后一面）或 even（双数页）' })
          .default('last')
          .meta({ description: '版记所在的页；even 单独排在后面的双数页上（地方做法），默认 last' }),
      })
      .optional()
      .meta({ description: '版记' }),
    layout: layoutKeys.optional(),
    editions: z.array(editionId).optional().meta({ description: 'build 默认生成的版本' }),
    annexes: z.array(z.enum(['evidence', 'tasks'], { error: 'evidence 或 tasks' })).default([]),
    annexOrientation: z
      .strictObject({ evidence: orientation.optional(), tasks: orientation.optional() })
      .optional()
      .meta({ description: '随报告生成的附表横排或者竖排，如 { evidence: landscape }' }),
    attachments: z.array(attachment).default([]),
    rules: z.record(ruleKey, ruleLevel).optional().meta({ description: '规则、规则组或者层次到严重程度' }),
    secrecyReview: text.optional().meta({ description: '保密审查记录，如 2024年2月15日经办公室审查' }),
    approval: text.optional().meta({ description: '主要负责人审定记录，如 2024年2月18日区长审定' }),
    publishedOn: isoDate.optional().meta({ description: '向社会公开的日期' }),
    collect: collect.optional(),
    members: z
      .array(listedName)
      .optional()
      .meta({ description: '由哪些下级汇总而成：写机关的简称或者全称；没有卷宗的，汇总时列出来' }),
    provisional: text.optional().meta({ description: '数还没有核定的，写明原因，汇总时说明；核定以后删去' }),
    previous: path.optional().meta({ description: '上一年度的报告文件，用于查找照抄，如 previous/2022.docx' }),
    metrics: z.array(metric).optional().meta({ description: '本机关自有的指标' }),
    relations: z.array(relation).optional().meta({ description: '指标之间的关系' }),
    facts: z.array(fact).optional(),
    evidence: z.array(evidence).optional(),
    tasks: z.array(task).optional(),
    taskListTitle: text.optional(),
    nextTasks: z.array(task).optional().meta({ description: '下一年度任务' }),
    prose: z.record(id, z.string()).optional().meta({ description: '章节编号到正文（Markdown）' }),
  })
  .meta({ title: 'report.yaml' });
/** `report.yaml`, and a whole dossier where facts, evidence, tasks and prose are in it too. */
export type ReportFile = z.infer<typeof reportFile>;

/** A list whose lines are all still comments is null in YAML: an empty list. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullable()
    .transform((list) => list ?? []);

export const metricsFile = z
  .strictObject({
    metrics: listOf(metric),
    relations: listOf(relation).default([]).meta({ description: '指标之间的关系' }),
  })
  .meta({ title: 'metrics.yaml' });
export const factsFile = z
  .strictObject({
    source: departmentRef.optional().meta({ description: '本文件各条数据的来源单位，可被单条覆盖' }),
    facts: listOf(fact),
  })
  .meta({ title: 'facts.yaml' });
export const evidenceFile = z.strictObject({ evidence: listOf(evidence) }).meta({ title: 'evidence.yaml' });

/** A text a person wrote for one section. A first line `# …` is the section's title. */
export interface Prose {
  readonly text: string;
  /** Where it begins; without a column, where it is somewhere there but not line by line. */
  readonly place: Place;
}

/** 卷宗: one organ, one year. Names of departments are the registry's, whichever form was typed. */
export interface Dossier {
  readonly report: Omit<
    ReportFile,
    'metrics' | 'relations' | 'facts' | 'evidence' | 'tasks' | 'taskListTitle' | 'prose'
  >;
  readonly metrics: readonly Metric[];
  /** How metrics hang together here, beside what the pack says of them. */
  readonly relations: readonly Relation[];
  readonly facts: readonly Fact[];
  readonly evidence: readonly Evidence[];
  readonly taskList: TaskList;
  /** By section id. */
  readonly prose: ReadonlyMap<string, Prose>;
  /** Bodies of `report.attachments`, in their order. */
  readonly attachments: readonly Prose[];
  readonly places: Places;
}
