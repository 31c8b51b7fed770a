import type { Passage } from '../../../model/redline/passage.ts';
import type { PassageEdit, WordEdit } from '../../../model/redline/redline.ts';
import { escapeHtml } from '../escape-html.ts';

/** What became of a passage: the whole of it, with what went and what came in `<del>` and `<ins>`. */
export function markedPassage(edit: PassageEdit): string {
  if (edit.kind === 'inserted') return `<ins>${escapeHtml(textOf(edit.after))}</ins>`;
  if (edit.kind === 'deleted') return `<del>${escapeHtml(textOf(edit.before))}</del>`;
  return edit.before.cells
    .map(({ text }, cell) =>
      markedWords(
        text,
        edit.words.filter((each) => each.cell === cell),
      ),
    )
    .join('｜');
}

const textOf = ({ cells }: Passage): string => cells.map(({ text }) => text).join('｜');

/** The older words with each change in its place. */
function markedWords(text: string, words: readonly WordEdit[]): string {
  let html = '';
  let at = 0;
  for (const { start, end, words: newer } of words) {
    html += escapeHtml(text.slice(at, start));
    if (end > start) html += `<del>${escapeHtml(text.slice(start, end))}</del>`;
    if (newer !== '') html += `<ins>${escapeHtml(newer)}</ins>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}
