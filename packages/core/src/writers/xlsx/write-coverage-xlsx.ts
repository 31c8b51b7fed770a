import { requireArgument } from '../../message/index.ts';
import {
  type CoverageRow,
  type CoverageState,
  type CoverageView,
  coverageStates,
  type Matrix,
  reportedStates,
} from '../../model/dossier/matrix.ts';
import { type CellStyle, columnName, type WorkbookCell, type WriteSheet, writeSheets } from '../../ooxml/index.ts';
import { cellText } from './cell-text.ts';
import { tableStyles } from './table-styles.ts';

interface Column {
  readonly title: string;
  /** In letters; a Chinese character takes two. */
  readonly width: number;
  readonly of: (row: CoverageRow) => string | number;
}

/** Numbers sort as numbers: 2 before 10. */
const numbered = (text: string): string | number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : text);
const lines = (texts: readonly string[]): string => texts.join('\n');

const columns: readonly Column[] = [
  { title: '序号', width: 7, of: ({ task }) => numbered(task.number ?? task.id) },
  { title: '组别', width: 22, of: ({ task }) => lines(task.group) },
  { title: '重点任务', width: 46, of: ({ task }) => task.content },
  { title: '牵头单位', width: 18, of: ({ task }) => task.lead.join('、') },
  { title: '责任单位', width: 24, of: ({ task }) => task.responsible.join('、') },
  { title: '完成时限', width: 14, of: ({ task }) => task.deadline?.text ?? '' },
  { title: '落实状态', width: 11, of: ({ state }) => coverageStates[state] },
  { title: '单位报的', width: 11, of: ({ standing }) => (standing ? reportedStates[standing.state] : '') },
  { title: '逾期', width: 8, of: ({ overdue }) => (overdue ? '逾期' : '') },
  { title: '理由', width: 46, of: ({ reasons }) => lines(reasons) },
  { title: '报告章节', width: 24, of: ({ sections }) => lines(sections.map(({ title }) => title)) },
  { title: '报告语句', width: 46, of: ({ sentences }) => lines(sentences) },
  {
    title: '数据',
    width: 28,
    of: ({ facts }) => lines(facts.map(({ name, value }) => `${name}：${value ?? '待补'}`)),
  },
  { title: '佐证材料', width: 28, of: ({ evidence }) => lines(evidence.map(({ title }) => title)) },
  { title: '公开范围', width: 11, of: ({ task }) => (task.classification === 'internal' ? '内部' : '公开') },
];

const { text } = tableStyles;
const fills = new Map<string, CellStyle>(
  Object.entries({ covered: 'E2EFDA', partial: 'FFF2CC', uncovered: 'F8CBAD', exempt: 'EDEDED' } as const).map(
    ([state, rgb]) => [
      coverageStates[state as CoverageState],
      { ...text, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } },
    ],
  ),
);

/**
 * The matrix as a workbook: a sheet by group, one by department, one of counts. Same matrix, same bytes.
 *
 * @param matrix what `coverTasks` or `coverEdition` returned
 * @returns bytes of the .xlsx
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * String.fromCharCode(...(await writeCoverageXlsx(coverTasks(drafted))).subarray(0, 2)); // 'PK'
 * ```
 */
export function writeCoverageXlsx(matrix: Matrix): Promise<Uint8Array> {
  requireArgument('matrix', 'matrix', matrix);
  const byDepartment = [{ title: '单位', width: 24 }, ...columns];
  return writeSheets(
    [
      sheet(
        '按组别',
        columns,
        matrix.byGroup.flatMap(({ rows }) => rows.map((row) => columns.map(({ of }) => of(row)))),
      ),
      sheet(
        '按单位',
        byDepartment,
        matrix.byDepartment.flatMap(({ name, rows }) => rows.map((row) => [name, ...columns.map(({ of }) => of(row))])),
      ),
      sheet('汇总', countColumns, [
        ...matrix.byGroup.map((view) => ['组别', ...counts(view)]),
        ...matrix.byDepartment.map((view) => ['单位', ...counts(view)]),
        ['合计', ...counts({ name: '全部任务', rows: matrix.rows })],
      ]),
    ],
    matrix.asOf,
  );
}

const states = Object.keys(coverageStates) as (keyof typeof coverageStates)[];
const countColumns: readonly Pick<Column, 'title' | 'width'>[] = [
  { title: '口径', width: 9 },
  { title: '名称', width: 40 },
  ...['任务数', ...Object.values(coverageStates), '逾期数'].map((title) => ({ title, width: 11 })),
];

const counts = ({ name, rows }: CoverageView): readonly (string | number)[] => [
  name,
  rows.length,
  ...states.map((state) => rows.filter((row) => row.state === state).length),
  rows.filter(({ overdue }) => overdue).length,
];

const numeric: ReadonlySet<string> = new Set(['序号', '任务数', '逾期数', ...Object.values(coverageStates)]);

function sheet(
  name: string,
  titles: readonly Pick<Column, 'title' | 'width'>[],
  rows: readonly (readonly (string | number)[])[],
): WriteSheet {
  const cells = new Map<string, WorkbookCell>(
    titles.map((_, column) => [`0,${column}`, { style: tableStyles.heading }]),
  );
  const painted = titles.findIndex(({ title }) => title === '落实状态');
  rows.forEach((row, index) => {
    const style = fills.get(String(row[painted]));
    if (style) cells.set(`${index + 1},${painted}`, { style });
  });
  return {
    name,
    columns: titles.map(({ width, title }) => ({ width, style: numeric.has(title) ? tableStyles.number : text })),
    rows: [titles.map(({ title }) => title), ...rows.map((row) => row.map(fitting))],
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(titles.length - 1)}${rows.length + 1}` },
    pageSetup: tableStyles.page,
  };
}

const fitting = (value: string | number): string | number | null =>
  typeof value === 'number' ? value : value === '' ? null : cellText(value);
