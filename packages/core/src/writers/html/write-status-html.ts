import { requireArgument } from '../../message/index.ts';
import type { DossierStatus } from '../../model/dossier/dossier-status.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlPage } from './html-page.ts';
import { statusScript, statusStyle } from './status-page.ts';

/**
 * How the dossiers of a workspace stand to their packs, as one page that needs nothing else: a table that can be
 * searched, and how many dossiers are on which version of each pack. It runs no script but its own and loads nothing.
 *
 * @param title the name of the workspace
 * @param dossiers what `openStatus` returned of each dossier
 * @returns UTF-8 bytes of the page
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * new TextDecoder().decode(writeStatusHtml('全县', [])).includes('全县'); // true
 * ```
 */
export function writeStatusHtml(title: string, dossiers: readonly DossierStatus[]): Uint8Array {
  requireArgument('text', 'title', title);
  requireArgument('objects', 'dossiers', dossiers);
  const heading = `${title}：模板包情况`;
  return htmlPage(
    { title: heading, style: statusStyle, hasScript: true },
    `<h1>${escapeHtml(heading)}</h1>
<p>${escapeHtml(summaryOf(dossiers))}</p>
<div id="filters" role="search">
<label>搜索 <input id="search" type="search" placeholder="卷宗、机关、模板包"></label>
<label><input id="todo" type="checkbox"> 只看要办的</label>
<output id="count">共${dossiers.length}个</output>
</div>
<table id="dossiers">
<thead><tr>${headings.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${dossiers.map(row).join('\n')}
</tbody>
</table>
${versions(dossiers)}
<script>${statusScript}</script>`,
  );
}

const headings = [
  '卷宗',
  '机关',
  '年度',
  '模板包',
  '补丁',
  '存疑',
  '未认可',
  '改指标',
  '改规则',
  '盖住的文件',
  '自写章节',
  '错误',
  '锁定',
  '上次生成',
];

function summaryOf(dossiers: readonly DossierStatus[]): string {
  const count = (is: (each: DossierStatus) => boolean) => dossiers.filter(is).length;
  return [
    `共${dossiers.length}个卷宗：${count(({ errors, trouble }) => errors > 0 || trouble !== undefined)}个有错误`,
    `${count(({ suspects = 0 }) => suspects > 0)}个有存疑的补丁`,
    `${count(({ behind }) => behind.length > 0)}个有新版本可用`,
    `${count(({ overrides = [] }) => overrides.length > 0)}个盖住了下层的文件`,
    `${count(({ built }) => built === undefined)}个还没有生成。`,
  ].join('，');
}

const isTodo = ({ errors, trouble, suspects = 0, unaccepted = 0, behind, lock }: DossierStatus): boolean =>
  errors + suspects + unaccepted + behind.length > 0 || lock?.state === 'changed' || trouble !== undefined;

/** A cell that is empty where the number is not known. */
const number = (value: number | undefined, isBad = false): string =>
  `<td class="number">${isBad && value ? `<span class="bad">${value}</span>` : (value ?? '')}</td>`;

function row(status: DossierStatus): string {
  const { dossier, organ = '', year, patches, suspects, unaccepted, overrides = [], prose, built } = status;
  const { metrics, rules, lock } = status;
  const files = overrides.map((path) => `<div class="files">${escapeHtml(path)}</div>`).join('');
  return `<tr data-todo="${isTodo(status)}"><th scope="row">${escapeHtml(dossier)}</th><td>${escapeHtml(organ)}</td><td class="number">${year ?? ''}</td>
<td>${layers(status)}</td>${number(patches)}${number(suspects, true)}${number(unaccepted, true)}${number(metrics?.length)}${number(rules?.length)}<td>${files}</td>${number(prose)}
${errors(status)}<td>${lockCell(lock)}</td><td>${build(built)}</td></tr>`;
}

function layers({ packs, behind }: DossierStatus): string {
  const lines = packs.map(({ id, version }) => {
    const newer = behind.find((each) => each.id === id)?.newest;
    const badge = newer === undefined ? '' : `<span class="newer">有 ${escapeHtml(newer)}</span>`;
    return `<div class="layer">${escapeHtml(`${id} ${version}`)}${badge}</div>`;
  });
  return lines.join('') || '<span class="bad">打不开</span>';
}

const errors = ({ errors: count, trouble }: DossierStatus): string =>
  trouble === undefined
    ? number(count, true)
    : `<td class="number"><span class="bad">打不开</span><div class="files">${escapeHtml(trouble)}</div></td>`;

function lockCell(lock: DossierStatus['lock']): string {
  if (!lock) return '';
  if (lock.state === 'none') return '没有';
  return lock.state === 'kept' ? '一致' : `<span class="bad">变了</span> ${escapeHtml(lock.changes.join('、'))}`;
}

function build(built: DossierStatus['built']): string {
  if (!built) return '没有';
  const stale = built.current ? '' : '<span class="stale">之后改过</span>';
  return `${built.outputs}个文件，fazhi ${escapeHtml(built.tool)}${stale}`;
}

/** Each pack that several dossiers stand on, with the versions in use. */
function versions(dossiers: readonly DossierStatus[]): string {
  const counts = new Map<string, number>();
  for (const { id, version } of dossiers.flatMap(({ packs }) => packs))
    counts.set(`${id} ${version}`, (counts.get(`${id} ${version}`) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).sort(([a], [b]) => (a < b ? -1 : 1));
  if (shared.length === 0) return '';
  const lines = shared.map(([name, count]) => `<tr><th scope="row">${escapeHtml(name)}</th>${number(count)}</tr>`);
  return `<h2>共用的模板包</h2>
<table><thead><tr><th scope="col">模板包</th><th scope="col">卷宗</th></tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}
