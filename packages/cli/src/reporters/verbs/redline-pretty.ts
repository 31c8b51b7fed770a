import type { Passage, PassageEdit, WordEdit } from '@fazhi/core';
import { alignColumns } from '../align-columns.ts';
import { visible } from '../visible.ts';
import { dataOf, type ShownData, type ShownRedline } from './redline-json.ts';

/** What changed from one draft to the other: numbers first, then wording by section. */
export function redlinePretty(shown: ShownRedline): string {
  const { edits } = shown.compared;
  if (edits.length === 0) return '两稿文字相同\n';
  const parts = [dataTable(dataOf(shown)), wordingList(edits)];
  return visible(parts.filter((part) => part !== '').join('\n'));
}

function dataTable(data: readonly ShownData[]): string {
  if (data.length === 0) return '数据没有变动\n';
  const rows = data.map(({ name, metric, from, to, source, section }) => [
    name ?? metric ?? '（没有出处的数）',
    from === '' ? '—' : oneLine(from),
    to === '' ? '—' : oneLine(to),
    source ?? '—',
    section,
  ]);
  return `数据变动${data.length}处\n${alignColumns([['指标', '上稿', '本稿', '来源单位', '章节'], ...rows])}`;
}

const oneLine = (text: string): string => text.replaceAll(/[\n\t]/g, ' ');

export const editWords = { inserted: '增', deleted: '删', changed: '改', moved: '移' } as const;

function wordingList(edits: readonly PassageEdit[]): string {
  const lines = [
    `段落变动${edits.length}处（增${count(edits, 'inserted')}，删${count(edits, 'deleted')}，改${count(edits, 'changed')}，移${count(edits, 'moved')}）`,
  ];
  let section: string | undefined;
  for (const edit of edits) {
    const here = (edit.kind === 'deleted' ? edit.before : edit.after).section;
    if (here !== section) lines.push(here === '' ? '【正文之前】' : `【${here}】`);
    section = here;
    lines.push(...editLines(edit).map((line) => `  ${editWords[edit.kind]}  ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

const count = (edits: readonly PassageEdit[], kind: PassageEdit['kind']): number =>
  edits.filter((edit) => edit.kind === kind).length;

/** A change of one passage, in a line or a few. */
export function editLines(edit: PassageEdit): readonly string[] {
  if (edit.kind === 'inserted') return [`${short(textOf(edit.after))}${tableNote(edit.after)}`];
  if (edit.kind === 'deleted') return [`${short(textOf(edit.before))}${tableNote(edit.before)}`];
  const changed = [
    ...marked(edit),
    ...(edit.level
      ? [`${levelName(edit.level.from)}改成${levelName(edit.level.to)}：${short(textOf(edit.after))}`]
      : []),
  ];
  if (edit.kind === 'changed') return changed;
  const from = edit.before.section === edit.after.section ? '' : `（原在【${edit.before.section}】）`;
  return [`${short(textOf(edit.after))}${from}`, ...changed];
}

const textOf = ({ cells }: Passage): string => cells.map(({ text }) => oneLine(text)).join('｜');
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 58)}……` : text);
const tableNote = ({ kind }: Passage): string => (kind === 'row' ? '（表格的一行）' : '');
const levelName = (level: number | undefined): string => (level === undefined ? '正文' : `${level}级标题`);

/** So many characters on each side of a change are enough to find it. */
const around = 12;

/** The changed words in brackets, with the words beside them; changes close to each other in one line. */
function marked(edit: Extract<PassageEdit, { words: unknown }>): readonly string[] {
  const lines: string[] = [];
  for (const cell of new Set(edit.words.map((each) => each.cell))) {
    const older = edit.before.cells[cell]?.text ?? '';
    let line = '';
    let shownTo = 0;
    const here = edit.words.filter((each) => each.cell === cell);
    for (const [index, each] of here.entries()) {
      const from = Math.max(shownTo, each.start - around);
      if (line !== '' && each.start - shownTo > around) {
        lines.push(line);
        line = '';
      }
      const lead = from > (line === '' ? 0 : shownTo) && line === '' ? '……' : '';
      line += lead + older.slice(line === '' ? from : shownTo, each.start) + brackets(each, older);
      const next = here[index + 1]?.start ?? older.length;
      shownTo = Math.min(each.end + around, next);
      line += older.slice(each.end, shownTo);
      if (next > shownTo || (index === here.length - 1 && shownTo < older.length))
        line += next - shownTo > 0 || shownTo < older.length ? '……' : '';
    }
    if (line !== '') lines.push(line);
  }
  return lines.map(oneLine);
}

const brackets = ({ start, end, words }: WordEdit, older: string): string => {
  const gone = older.slice(start, end);
  if (gone === '') return `[+${words}+]`;
  return words === '' ? `[-${gone}-]` : `[-${gone}-][+${words}+]`;
};
