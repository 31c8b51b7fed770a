import type { SetParagraph, SetRun } from '../../../model/report/typesetting.ts';
import { hasHan } from '../../text/chinese.ts';

/** How most of a paragraph is set: its first words may be a heading in its line. */
export function mainRun(paragraph: SetParagraph): Omit<SetRun, 'text'> {
  const runs = paragraph.runs.filter(({ text }) => hasHan(text));
  const longest = Math.max(0, ...runs.map(({ text }) => text.length));
  return runs.find(({ text }) => text.length === longest) ?? paragraph;
}
