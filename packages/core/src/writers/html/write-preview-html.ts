import { requireArgument } from '../../message/index.ts';
import type { DraftPreview, PreviewedEdit } from '../../model/pack/draft-preview.ts';
import { changedThings, type PackChange } from '../../model/pack/pack-change.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlPage } from './html-page.ts';
import { previewTable } from './preview-table.ts';
import { markedPassage } from './redline/marked-passage.ts';

/** What a release is called and what it changed, and what it does to each draft. */
export interface PreviewPage {
  /** `city 1.0.0 → 1.1.0` */
  readonly release: string;
  readonly changes: readonly PackChange[];
  readonly dossiers: readonly DraftPreview[];
}

/**
 * What a release of a pack does to the drafts of a workspace, as one page that needs nothing else: a table of the
 * dossiers, then the changed sentences of each, with what is struck out and what comes. It runs no script and loads nothing.
 *
 * @param title the name of the workspace
 * @param page the release, and what `openPreview` returned of each dossier
 * @returns UTF-8 bytes of the page
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const page = { release: 'city 1.0.0 → 1.1.0', changes: [], dossiers: [] };
 * new TextDecoder().decode(writePreviewHtml('全县', page)).includes('全县'); // true
 * ```
 */
export function writePreviewHtml(title: string, page: PreviewPage): Uint8Array {
  requireArgument('text', 'title', title);
  requireArgument('object', 'page', page);
  const { release, changes, dossiers } = page;
  const [headings = [], ...rows] = previewTable(dossiers);
  const heading = `${title}：${release} 对各卷宗草案的影响`;
  return htmlPage(
    { title: heading, style },
    `<h1>${escapeHtml(heading)}</h1>
<p>内部使用：草案里可能有不公开的数据。</p>
<h2>模板包的改动</h2>
<ul>
${changes.map(({ kind, id, what }) => `<li>${escapeHtml(`${changedThings[kind]} ${id}：${what}`)}</li>`).join('\n')}
</ul>
<h2>各卷宗</h2>
<table>
<thead><tr>${headings.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>
${dossiers.map(details).join('\n')}`,
  );
}

const style = `
body{font:15px/1.7 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;margin:24px auto;max-width:1200px;padding:0 16px;color:#222}
h1{font-size:22px}h2{font-size:18px;margin-top:32px}h3{font-size:16px}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #bbb;padding:4px 8px;text-align:left;vertical-align:top}
thead th{background:#d9e2f3}
del{color:#a00000;background:#fde9e9}ins{color:#006100;background:#e6f4e6;text-decoration:none}
.why{color:#555;font-size:13px}
.bad{color:#c00000;font-weight:bold}
@media print{*{print-color-adjust:exact;-webkit-print-color-adjust:exact}body{margin:0;max-width:none;font-size:11px}}
`;

function details({ dossier, organ, edits, layout, come, gone, trouble }: DraftPreview): string {
  if (edits.length + layout.length + come.length + gone.length === 0 && trouble === undefined) return '';
  const items = [
    ...edits.map((each) => `<li>${edited(each)}</li>`),
    ...layout.map(({ key, before, after }) => `<li>版面 ${escapeHtml(key)}：${changed(before, after)}</li>`),
  ];
  const said = [
    ...come.map(({ severity, reason }) => ({ mark: severity === 'error' ? 'bad' : '', text: `新的：${reason}` })),
    ...gone.map(({ reason }) => ({ mark: '', text: `不再有：${reason}` })),
  ];
  return `<h3>${escapeHtml(organ === undefined ? dossier : `${organ}（${dossier}）`)}</h3>
${trouble === undefined ? '' : `<p class="bad">${escapeHtml(trouble)}</p>`}
${items.length === 0 ? '' : `<ol>\n${items.join('\n')}\n</ol>`}
${said.length === 0 ? '' : `<ul>\n${said.map(({ mark, text }) => `<li class="${mark}">${escapeHtml(text)}</li>`).join('\n')}\n</ul>`}`;
}

const kinds = { inserted: '增', deleted: '删', changed: '改', moved: '移' } as const;
const changed = (before: string, after: string) => `<del>${escapeHtml(before)}</del><ins>${escapeHtml(after)}</ins>`;

function edited({ edit, causes }: PreviewedEdit): string {
  const newer = edit.kind === 'deleted' ? edit.before : edit.after;
  const why = causes.map(({ kind, id, what }) => `${changedThings[kind]} ${id} ${what}`);
  return [
    `${kinds[edit.kind]}${newer.section === '' ? '' : `【${escapeHtml(newer.section)}】`} `,
    markedPassage(edit),
    `<div class="${why.length > 0 ? 'why' : 'bad'}">${escapeHtml(why.join('；') || '没有对上模板包的改动')}</div>`,
  ].join('');
}
