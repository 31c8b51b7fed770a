import {
  type DataTable,
  type DepartmentState,
  type Draft,
  type IsoDate,
  writeTables,
  writeTablesHtml,
} from '@fazhi/core';

/** How the departments stand, and below it each thing that is still owed, by whom. */
const collectionTables = (states: readonly DepartmentState[]): readonly DataTable[] => [
  {
    name: '各单位',
    columns: [
      { title: '单位', width: 28 },
      { title: '报送', width: 10 },
      { title: '逾期天数', width: 10, number: true },
      { title: '指标', width: 8, number: true },
      { title: '缺的指标', width: 10, number: true },
      { title: '任务', width: 8, number: true },
      { title: '缺的任务', width: 10, number: true },
      { title: '收到的文件', width: 50 },
    ],
    rows: states.map(({ department, files, lateBy, asked, open, tasks, openTasks }) => [
      department,
      files.length > 0 ? '已报' : '未报',
      lateBy ?? '',
      asked,
      open.length,
      tasks,
      openTasks.length,
      files.join('、'),
    ]),
  },
  {
    name: '还缺的',
    columns: [
      { title: '单位', width: 28 },
      { title: '缺什么', width: 10 },
      { title: '指标或者任务', width: 60 },
    ],
    rows: states.flatMap(({ department, open, openTasks }) => [
      ...open.map((name) => [department, '数据', name]),
      ...openTasks.map((number) => [department, '落实情况', number]),
    ]),
  },
];

/** How the state of a collection is written, by format. */
export const collectionFormats = {
  html: async (title: string, states: readonly DepartmentState[]) => writeTablesHtml(title, collectionTables(states)),
  xlsx: (_title: string, states: readonly DepartmentState[], date: IsoDate) =>
    writeTables(collectionTables(states), date),
} as const;
export type CollectionFormat = keyof typeof collectionFormats;
export const collectionFormatNames = Object.keys(collectionFormats) as CollectionFormat[];

/** 云山县司法局2025年度报送情况. */
export const collectionTitle = ({ dossier: { report } }: Draft): string =>
  `${report.organ.name}${report.year}年度报送情况`;
