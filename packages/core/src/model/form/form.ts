import type { GivenForm } from '../dossier/given-forms.ts';
import type { MetricKind } from '../pack/metric.ts';
import type { IsoDate } from '../primitives.ts';

/** One figure that a department is asked for; of a fact that is given by parts, one part. */
export interface AskedMetric {
  readonly metric: string;
  /** The part of it, where the fact is given by named parts. */
  readonly part?: string | undefined;
  readonly name: string;
  readonly unit: string;
  readonly kind: MetricKind;
  /** 口径. */
  readonly definition?: string | undefined;
  /** Last year's value as digits. */
  readonly prior?: string | undefined;
  /** Other departments that are asked for the same figure. */
  readonly sharedWith: readonly string[];
  /** What the dossier has already. */
  readonly given: GivenCells;
}

/** What cells of a row hold, by column; a cell that is not there is empty. */
export type GivenCells = { readonly [Key in MetricColumn]?: string | undefined };

/** One task that a department leads or answers for. */
export interface AskedTask {
  readonly id: string;
  readonly number: string;
  readonly content: string;
  readonly deadline?: string | undefined;
  readonly part: '牵头' | '责任';
  readonly given: { readonly [Key in TaskColumn]?: string | undefined };
}

/** 填报表: what one department is asked for in one year. */
export interface DepartmentForm {
  readonly organ: string;
  readonly year: number;
  readonly department: string;
  readonly deadline?: IsoDate | undefined;
  readonly contact?: string | undefined;
  /** The day from which the form's bytes are dated. */
  readonly date: IsoDate;
  readonly metrics: readonly AskedMetric[];
  readonly tasks: readonly AskedTask[];
  /** Text by question, as far as it was given. */
  readonly texts: { readonly [Key in FormText]?: string | undefined };
}

/** A column of a form's sheet. */
export interface FormColumn {
  readonly title: string;
  /** In letters; a Chinese character takes two. */
  readonly width: number;
  /** The department fills it in. */
  readonly open?: true;
  /** The only words it takes. */
  readonly words?: readonly string[];
  /** The form of quantity it belongs to: it is open only in rows of metrics that may be given so. */
  readonly form?: GivenForm;
}

/** The sheets of a form that people see, by what is on them. */
export const formSheets = { about: '填表说明', metrics: '数据', tasks: '任务', texts: '文字' } as const;
/** What a form says on its first page of whose it is. */
export const formHead = {
  title: ({ organ, year }: { readonly organ: string; readonly year: string | number }): string =>
    `${organ}${year}年度法治政府建设情况填报表`,
  department: ({ department }: { readonly department: string }): string => `填报单位：${department}`,
} as const;
/** What the hidden sheet has of each row: of the first version, only the names and the unit. */
export const formVersions = ['1', '2'] as const;
/** Locked cells of a row as the hidden sheet keeps them, in this order behind the id. */
export const keptCells = {
  metric: ['name', 'unit', 'prior', 'definition'],
  task: ['content', 'deadline', 'part'],
} as const satisfies { readonly metric: readonly MetricColumn[]; readonly task: readonly TaskColumn[] };

/** Seen by no person: whose form it is, and what was asked. */
export const formMapSheet = '_fazhi';

/** Every row carries its id in a hidden column: rows are inserted, sorted and pasted. */
export const idColumn = '编号（请勿改动）';

/** 数据: the one table from which the sheet is written and read. */
export const metricColumns = {
  number: { title: '序号', width: 6 },
  name: { title: '指标', width: 26 },
  unit: { title: '单位', width: 7 },
  definition: { title: '口径', width: 26 },
  prior: { title: '上年数', width: 9 },
  value: { title: '本年数', width: 10, open: true, form: 'value' },
  numerator: { title: '分子', width: 8, open: true, form: 'ratio' },
  denominator: { title: '分母', width: 8, open: true, form: 'ratio' },
  from: { title: '原来的数', width: 9, open: true, form: 'change' },
  to: { title: '现在的数', width: 9, open: true, form: 'change' },
  precision: { title: '约数', width: 6, open: true, words: ['约', '余', '多', '近', '以上'] },
  evidence: { title: '佐证材料', width: 20, open: true },
  documentNumber: { title: '文号', width: 14, open: true },
  date: { title: '材料日期', width: 11, open: true },
  classification: { title: '公开与否', width: 9, open: true, words: ['公开', '内部'] },
  note: { title: '说明', width: 16, open: true },
} as const satisfies Record<string, FormColumn>;
/** A column of the sheet 数据. */
export type MetricColumn = keyof typeof metricColumns;

/** States of a task in a department's words. */
export const progressStates = { done: '已完成', ongoing: '推进中', 'not-done': '未完成', 'not-due': '未到期' } as const;
/** How far a task has come: `not-due` is not to be done yet. */
export type ProgressState = keyof typeof progressStates;

/** 任务: as `metricColumns`. */
export const taskColumns = {
  number: { title: '序号', width: 8 },
  content: { title: '任务', width: 40 },
  deadline: { title: '完成时限', width: 16 },
  part: { title: '本单位', width: 8 },
  state: { title: '状态', width: 10, open: true, words: Object.values(progressStates) },
  text: { title: '落实情况', width: 40, open: true },
  reason: { title: '未完成的原因', width: 28, open: true },
  evidence: { title: '佐证材料', width: 20, open: true },
  documentNumber: { title: '文号', width: 14, open: true },
  date: { title: '材料日期', width: 11, open: true },
} as const satisfies Record<string, FormColumn>;
/** A column of the sheet 任务. */
export type TaskColumn = keyof typeof taskColumns;

/** 文字: what a department is asked to write. */
export const formTexts = {
  measures: '主要做法和成效',
  shortcomings: '存在的不足',
  causes: '不足的原因',
  plans: '下一年度打算',
} as const;
/** A question that is answered in words. */
export type FormText = keyof typeof formTexts;

/** 文字: as `metricColumns`. */
export const textColumns = {
  question: { title: '内容', width: 20 },
  answer: { title: '请在这里写', width: 90, open: true },
} as const satisfies Record<string, FormColumn>;
