import { internalEnd, internalStart } from '../model/dossier/prose-words.ts';
import type { Use } from '../model/report/draft.ts';
import { hiddenMark, itemMarks, mark, pointMarks } from './marks.ts';

/** What a line begins with before its words: a heading, a number of a list. */
const begin = /^(\s*(?:#+ |\d+[.] )?)(.*?)(\s*)$/s;

/**
 * Words between the comments of an internal passage, which an edition for everyone leaves out. Items and points are put
 * aside by the `join` and `points` around them, with their numbers and the signs between them.
 */
export function aside(text: string, uses: Use[]): string {
  const bare = text.replace(marks, (all, index) => (isInternal(uses[Number(index)]) ? '' : all));
  if (begins.test(bare)) return bare.replaceAll(new RegExp(begins, 'g'), (start) => start + hiddenMark);
  return around(
    bare,
    () => mark(uses, { kind: 'comment', text: internalStart }),
    () => mark(uses, { kind: 'comment', text: internalEnd }),
  );
}

const begins = new RegExp(`[${pointMarks.title}${itemMarks.start}]`);
const marks = /\uFDD0(\d+)\uFDD1/g;
/** Within a passage another would end it. */
const isInternal = (use: Use | undefined): boolean =>
  use?.kind === 'comment' && (use.text === internalStart || use.text === internalEnd);

/** Words between two marks. A pair stands in one place: each line has its own, and each cell of a row. */
export function around(text: string, start: () => string, end: () => string): string {
  const enclosed = (words: string) =>
    words.replace(begin, (all, before: string, inner: string, after: string) =>
      inner === '' || isDelimiter.test(inner) ? all : `${before}${start()}${inner}${end()}${after}`,
    );
  return text
    .split('\n')
    .map((line) => (isRow.test(line) ? line.split('|').map(enclosed).join('|') : enclosed(line)))
    .join('\n');
}

const isRow = /^\s*\|.*\|\s*$/;
/** A cell of the line of dashes below the head of a table. */
const isDelimiter = /^:?-+:?$/;
