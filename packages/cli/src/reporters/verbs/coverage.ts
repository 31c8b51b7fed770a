import { type CoverageRow, type CoverageView, coverageStates, type Matrix, type Message } from '@fazhi/core';
import { type Output, outputPath } from '../../outputs/output.ts';
import { alignColumns } from '../align-columns.ts';
import { messageJson, stringifyJson } from '../json.ts';
import { pretty } from '../pretty.ts';
import { terminalWidth } from '../terminal-width.ts';

/** What `coverage` found of one dossier; no matrix where it cannot be drafted. */
export interface CoverageResult {
  readonly folder: string;
  readonly matrix: Matrix | undefined;
  readonly errors: readonly Message[];
  readonly outputs: readonly Output[];
}

const states = Object.keys(coverageStates) as (keyof typeof coverageStates)[];

const countsOf = (rows: readonly CoverageRow[]) => ({
  total: rows.length,
  ...(Object.fromEntries(states.map((state) => [state, rows.filter((row) => row.state === state).length])) as Readonly<
    Record<(typeof states)[number], number>
  >),
  overdue: rows.filter(({ overdue }) => overdue).length,
});

export const coverageJson = (results: readonly CoverageResult[], ofWorkspace: readonly Message[] = []): string =>
  stringifyJson({
    coverage: results.flatMap(({ folder, matrix }) =>
      matrix
        ? [
            {
              dossier: folder,
              title: matrix.title,
              asOf: matrix.asOf,
              counts: countsOf(matrix.rows),
              tasks: matrix.rows.map(({ task, ...row }) => ({ ...task, ...row })),
              byGroup: matrix.byGroup.map(viewJson),
              byDepartment: matrix.byDepartment.map(viewJson),
            },
          ]
        : [],
    ),
    outputs: results.flatMap(({ outputs }) =>
      outputs.map((output) => ({ path: outputPath(output), format: output.format })),
    ),
    messages: [...ofWorkspace, ...results.flatMap(({ errors }) => errors)].map(messageJson),
  });

const viewJson = ({ name, rows }: CoverageView) => ({
  name,
  counts: countsOf(rows),
  tasks: rows.map(({ task }) => task.id),
});

export function coveragePretty(results: readonly CoverageResult[], colour: boolean, quiet: boolean): string {
  return results
    .map(({ folder, matrix, errors, outputs }) =>
      [
        pretty(errors, colour),
        matrix ? matrixPretty(folder, matrix, quiet) : '',
        ...(quiet ? [] : outputs.map((output) => `已生成  ${outputPath(output)}\n`)),
      ].join(''),
    )
    .filter((text) => text !== '')
    .join('\n');
}

/** With `quiet` only the tasks that are wanting. */
function matrixPretty(folder: string, { title, rows, byGroup, byDepartment }: Matrix, quiet: boolean): string {
  if (rows.length === 0) return quiet ? '' : `${folder}：没有任务清单，应有 tasks.yaml\n`;
  const shown = quiet ? rows.filter(({ state }) => state === 'partial' || state === 'uncovered') : rows;
  const heading = ['序号', '重点任务', '责任单位', '完成时限', '状态', '理由'];
  const tasks = shown.length > 0 ? alignColumns([heading, ...shown.map(line)]) : '';
  if (quiet) return tasks;
  const counts = (name: string, views: readonly CoverageView[]) =>
    alignColumns([
      [name, '任务', ...Object.values(coverageStates), '逾期'],
      ...views.map((view) => [cut(view.name, 40), ...Object.values(countsOf(view.rows)).map(String)]),
    ]);
  const total = countsOf(rows);
  const words = states.map((state) => `${coverageStates[state]}${total[state]}项`).join('，');
  const overdue = total.overdue > 0 ? `；逾期${total.overdue}项` : '';
  return [
    `${folder}：${title}\n`,
    tasks,
    `\n${counts('组别', byGroup)}`,
    `\n${counts('单位', byDepartment)}`,
    `\n共${total.total}项任务：${words}${overdue}\n`,
  ].join('');
}

function line({ task, state, overdue, reasons }: CoverageRow): readonly string[] {
  const owners = [...new Set([...task.lead, ...task.responsible])];
  return [
    task.number ?? task.id,
    cut(task.content, 36),
    cut(owners.join('、'), 24),
    cut(task.deadline?.text ?? '', 16),
    coverageStates[state] + (overdue ? '，逾期' : ''),
    state === 'covered' ? (reasons[0] ?? '') : reasons.join('；'),
  ];
}

/** The text in so many columns at most. */
function cut(text: string, columns: number): string {
  const flat = text.replaceAll(/\s*\n\s*/g, '');
  if (terminalWidth(flat) <= columns) return flat;
  let short = '';
  for (const character of flat) {
    if (terminalWidth(short + character) > columns - 1) break;
    short += character;
  }
  return `${short}…`;
}
