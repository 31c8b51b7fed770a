import { requireArgument } from '../../message/index.ts';
import {
  type CoverageRow,
  type CoverageState,
  type CoverageView,
  coverageStates,
  type Matrix,
} from '../../model/dossier/matrix.ts';
import { chineseDate } from '../../numeral/index.ts';
import { script, style } from './coverage-page.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * The matrix as one page that needs nothing else: a table with a search box and filters by department and state, and
 * counts by group and by department. It runs no script but its own and loads nothing.
 *
 * @param matrix what `coverTasks` or `coverEdition` returned
 * @returns UTF-8 bytes of the page
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * new TextDecoder().decode(writeCoverageHtml(coverTasks(drafted))).startsWith('<!doctype html>'); // true
 * ```
 */
export function writeCoverageHtml(matrix: Matrix): Uint8Array {
  requireArgument('matrix', 'matrix', matrix);
  const { title, asOf, rows, byGroup, byDepartment } = matrix;
  const heading = escapeHtml(`${title}落实情况`);
  const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${heading}</title>
<style>${style}</style>
</head>
<body>
<h1>${heading}</h1>
<p class="asof">数据截至${chineseDate(asOf)}。${escapeHtml(summaryOf(rows))}</p>
<div id="filters" role="search">
<label>搜索 <input id="search" type="search" placeholder="任务、语句、理由"></label>
<label>单位 <select id="department"><option value="">全部单位</option>${byDepartment.map(({ name }) => option(name, name)).join('')}</select></label>
<label>状态 <select id="state"><option value="">全部状态</option>${stateIds.map((id) => option(id, coverageStates[id])).join('')}<option value="overdue">逾期</option></select></label>
<output id="count">共${rows.length}项</output>
</div>
<table id="tasks">
<thead><tr>${['序号', '重点任务', '责任单位', '完成时限', '状态', '理由和依据'].map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
${byGroup.map(groupBody).join('\n')}
</table>
${counts('按组别', byGroup)}
${counts('按单位', byDepartment)}
<script>${script}</script>
</body>
</html>
`;
  return new TextEncoder().encode(page);
}

const stateIds = Object.keys(coverageStates) as CoverageState[];
/** The state without its colour, for black-and-white paper. */
const signs: { readonly [State in CoverageState]: string } = {
  covered: '●',
  partial: '◐',
  uncovered: '○',
  exempt: '—',
};

const option = (value: string, label: string): string =>
  `<option value="${escapeHtml(value)}">${escapeHtml(label)}</option>`;

const countOf = (rows: readonly CoverageRow[], state: CoverageState): number =>
  rows.filter((row) => row.state === state).length;

function summaryOf(rows: readonly CoverageRow[]): string {
  const overdue = rows.filter((row) => row.overdue).length;
  const parts = stateIds.map((state) => `${coverageStates[state]}${countOf(rows, state)}项`);
  return `共${rows.length}项任务：${parts.join('，')}${overdue > 0 ? `；逾期${overdue}项` : ''}。`;
}

const groupBody = ({ name, rows }: CoverageView): string =>
  `<tbody><tr class="group"><th colspan="6" scope="rowgroup">${escapeHtml(name)}</th></tr>\n${rows.map(taskRow).join('\n')}\n</tbody>`;

function taskRow({ task, state, overdue, reasons, sentences }: CoverageRow): string {
  const owners = [...new Set([...task.lead, ...task.responsible])];
  const departments = escapeHtml(JSON.stringify(owners.length > 0 ? owners : ['未写明责任单位']));
  const internal = task.classification === 'internal' ? '<span class="internal">内部</span>' : '';
  const said = sentences.map((sentence) => `<blockquote>${escapeHtml(sentence)}</blockquote>`).join('');
  return `<tr class="task ${state}" data-state="${state}" data-overdue="${overdue}" data-departments="${departments}">
<td class="number">${escapeHtml(task.number ?? task.id)}</td>
<td>${escapeHtml(task.content)}${internal}</td>
<td>${owners.map(escapeHtml).join('<br>')}</td>
<td>${escapeHtml(task.deadline?.text ?? '')}</td>
<td class="state"><span class="badge">${signs[state]} ${coverageStates[state]}</span>${overdue ? '<span class="overdue">逾期</span>' : ''}</td>
<td>${reasons.map((reason) => `<div>${escapeHtml(reason)}</div>`).join('')}${said}</td>
</tr>`;
}

function counts(title: string, views: readonly CoverageView[]): string {
  const header = ['', '任务', ...Object.values(coverageStates), '逾期'];
  const lines = views.map(({ name, rows }) => {
    const numbers = [
      rows.length,
      ...stateIds.map((state) => countOf(rows, state)),
      rows.filter(({ overdue }) => overdue).length,
    ];
    return `<tr><th scope="row">${escapeHtml(name)}</th>${numbers.map((number) => `<td>${number}</td>`).join('')}</tr>`;
  });
  return `<h2>${title}</h2>
<table class="counts"><thead><tr>${header.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table>`;
}
