import type { Task } from '../../model/dossier/task.ts';
import type { Table, TableCell } from '../../model/report/report.ts';
import { chineseNumber } from '../../numeral/index.ts';
import { build } from '../../tree/index.ts';

interface Column {
  readonly title: string;
  readonly width: number;
  readonly center?: true;
  readonly text: (task: Task) => string;
}

const groupTitles: readonly (readonly string[])[] = [
  [],
  ['工作任务'],
  ['一级指标', '二级指标'],
  ['一级指标', '二级指标', '三级指标'],
];

/** Stands where a task has no group of that level; an empty cell would go on with the one above. */
const none = '—';

/** Groups in merged cells on the left, then number and content, then the columns of units and deadline that the list uses. */
export function taskTable(tasks: readonly Task[]): Table {
  const depth = Math.min(
    3,
    tasks.reduce((most, { group }) => Math.max(most, group.length), 0),
  );
  const indicators = depth >= 2;
  const columns = columnsOf(tasks);
  const titles = groupTitles[depth] ?? [];
  const header = build.row(
    ...titles.map((title) => build.cell(title)),
    ...(indicators ? [build.cell('评价指标', { columnSpan: 2 })] : [build.cell('序号'), build.cell('工作内容')]),
    ...columns.slice(2).map(({ title }) => build.cell(title)),
  );
  const labels = groupLabels(tasks, depth);
  const rows = tasks.map((task, index) =>
    build.row(...(labels[index] ?? []), ...columns.map(({ text }) => build.cell(text(task)))),
  );
  return build.table([header, ...rows], {
    align: [
      ...titles.map(() => null),
      ...columns.map(({ center }) => (center ? ('center' as const) : ('left' as const))),
    ],
    widths: [...titles.map(() => (indicators ? 14 : 18)), ...columns.map(({ width }) => width)],
  });
}

function columnsOf(tasks: readonly Task[]): readonly Column[] {
  const uses = (has: (task: Task) => boolean) => tasks.some(has);
  const leads = uses(({ lead }) => lead.length > 0);
  const others = uses(({ responsible }) => responsible.length > 0);
  const deadlines = uses(({ deadline }) => deadline !== undefined);
  return [
    { title: '序号', width: 7, center: true, text: ({ number }) => number ?? '' },
    { title: '工作内容', width: 45, text: ({ content }) => content },
    ...(leads ? [{ title: '牵头单位', width: 16, text: ({ lead }: Task) => lead.join('、') }] : []),
    ...(others ? [{ title: '责任单位', width: 20, text: ({ responsible }: Task) => responsible.join('、') }] : []),
    ...(deadlines ? [{ title: '完成时限', width: 14, text: ({ deadline }: Task) => deadline?.text ?? '' }] : []),
  ];
}

/** For each row the group cells that begin in it, as tall as their group. */
function groupLabels(tasks: readonly Task[], depth: number): readonly TableCell[][] {
  const labels: TableCell[][] = tasks.map(() => []);
  const counts = Array.from({ length: depth }, () => 0);
  for (let level = 0; level < depth; level++) {
    for (let start = 0; start < tasks.length; ) {
      let end = start + 1;
      while (end < tasks.length && isSameGroup(tasks[start]!, tasks[end]!, level)) end += 1;
      const title = tasks[start]!.group[level];
      if (title !== undefined) counts[level]! += 1;
      const number = chineseNumber(counts[level]!);
      const printed = title === undefined ? none : level === 0 ? `${number}、${title}` : `（${number}）${title}`;
      labels[start]!.push(build.cell(printed, { rowSpan: end - start }));
      start = end;
    }
  }
  return labels;
}

const isSameGroup = (left: Task, right: Task, level: number): boolean =>
  Array.from({ length: level + 1 }, (_, each) => left.group[each] === right.group[each]).every(Boolean);
