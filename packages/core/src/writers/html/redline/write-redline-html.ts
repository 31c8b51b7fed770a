import { requireArgument } from '../../../message/index.ts';
import type { PassageEdit } from '../../../model/redline/redline.ts';
import { escapeHtml } from '../escape-html.ts';
import { htmlPage } from '../html-page.ts';
import { markedPassage } from './marked-passage.ts';
import { redlineStyle } from './redline-style.ts';

/** A number that changed, as the page says it. */
export interface RedlineNumber {
  /** What the metric is called; undefined for a number without a fact. */
  readonly name: string | undefined;
  /** As printed; '' where it came. */
  readonly from: string;
  /** As printed; '' where it went. */
  readonly to: string;
  /** The department that supplies it. */
  readonly source: string | undefined;
  readonly section: string;
  readonly sentence: string;
}

/** Two drafts, and what became of the older in the newer. */
export interface RedlinePage {
  /** What they are called. */
  readonly older: string;
  readonly newer: string;
  readonly numbers: readonly RedlineNumber[];
  readonly edits: readonly PassageEdit[];
}

/**
 * 花脸稿 as one page that needs nothing else: the numbers that changed, with who supplies them, then each paragraph that changed, by
 * section, with what went struck out and what came underlined. It runs no script and loads nothing.
 *
 * @param page the two drafts, and what `compareDocuments` and `listDataEdits` found
 * @returns UTF-8 bytes of the page
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const page = { older: '上稿.docx', newer: '本稿.docx', numbers: [], edits: [] };
 * new TextDecoder().decode(writeRedlineHtml(page)).includes('两稿文字相同'); // true
 * ```
 */
export function writeRedlineHtml(page: RedlinePage): Uint8Array {
  requireArgument('object', 'page', page);
  const { older, newer, numbers, edits } = page;
  return htmlPage(
    { title: `两稿对照：${newer}`, style: redlineStyle },
    `<main>
<h1>两稿对照</h1>
<p>上稿：${escapeHtml(older)}<br>本稿：${escapeHtml(newer)}</p>
<p class="note">内部使用：删去的文字和不公开的数据也在里面。</p>
${edits.length === 0 ? '<p>两稿文字相同</p>' : `${numbersIn(numbers)}\n${wordingIn(edits)}`}
</main>`,
  );
}

const columns = ['指标', '上稿', '本稿', '来源单位', '章节', '本稿的话'];

function numbersIn(numbers: readonly RedlineNumber[]): string {
  if (numbers.length === 0) return '<h2>数据</h2>\n<p>数据没有变动</p>';
  const rows = numbers.map(
    ({ name, from, to, source, section, sentence }) =>
      `<tr><th scope="row">${escapeHtml(name ?? '（没有出处的数）')}</th><td class="number">${number('del', from)}</td><td class="number">${number('ins', to)}</td><td>${escapeHtml(source ?? '—')}</td><td>${escapeHtml(section)}</td><td>${escapeHtml(sentence)}</td></tr>`,
  );
  return `<h2>数据：变动${numbers.length}处</h2>
<table>
<thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

const number = (tag: 'del' | 'ins', text: string): string =>
  text === '' ? '—' : `<${tag}>${escapeHtml(text)}</${tag}>`;

const kinds = { inserted: '增', deleted: '删', changed: '改', moved: '移' } as const;
type Kind = keyof typeof kinds;

/** Runs of changes below one heading, in reading order. */
function wordingIn(edits: readonly PassageEdit[]): string {
  const count = (kind: Kind) => edits.filter((edit) => edit.kind === kind).length;
  const told = (Object.keys(kinds) as Kind[]).map((kind) => `${kinds[kind]}${count(kind)}`).join('，');
  const parts = [`<h2>文字：变动${edits.length}段（${told}）</h2>`];
  let section: string | undefined;
  for (const edit of edits) {
    const here = newerOf(edit).section;
    if (here !== section) {
      if (section !== undefined) parts.push('</ol>');
      parts.push(`<h3>${escapeHtml(here === '' ? '正文之前' : here)}</h3>`, '<ol>');
    }
    section = here;
    parts.push(`<li><span class="kind">${kinds[edit.kind]}</span>${markedPassage(edit)}${notesOf(edit)}</li>`);
  }
  return [...parts, '</ol>'].join('\n');
}

const newerOf = (edit: PassageEdit) => (edit.kind === 'deleted' ? edit.before : edit.after);

/** What the words alone do not show. */
function notesOf(edit: PassageEdit): string {
  const notes = newerOf(edit).kind === 'row' ? ['表格的一行'] : [];
  if ('level' in edit && edit.level) notes.push(`${levelName(edit.level.from)}改成${levelName(edit.level.to)}`);
  if (edit.kind === 'moved' && edit.before.section !== edit.after.section) notes.push(`原在【${edit.before.section}】`);
  return notes.length === 0 ? '' : `<span class="where">（${escapeHtml(notes.join('，'))}）</span>`;
}

const levelName = (level: number | undefined): string => (level === undefined ? '正文' : `${level}级标题`);
