import type { DataTable, DepartmentState } from '@fazhi/core';

/** How the departments stand, and below it each thing that is still owed, by whom. */
export const collectionTables = (states: readonly DepartmentState[]): readonly DataTable[] => [
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
