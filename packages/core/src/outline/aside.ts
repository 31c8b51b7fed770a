import { internalEnd, internalStart } from '../model/dossier/prose-words.ts';
import type { Use } from '../model/report/draft.ts';
import { mark } from './marks.ts';

/** What a line begins with before its words: a heading, a number of a list. */
const begin = /^(\s*(?:#+ |\d+[.] )?)(.*?)(\s*)$/s;

/**
 * Words between the comments of an internal passage, which an edition for everyone leaves out. A pair stands in one
 * place: each line has its own, and each cell of a row.
 */
export function aside(text: string, uses: Use[]): string {
  const around = (words: string) =>
    words.replace(begin, (all, start: string, inner: string, end: string) =>
      inner === '' ? all : `${start}${comment(uses, internalStart)}${inner}${comment(uses, internalEnd)}${end}`,
    );
  return text
    .split('\n')
    .map((line) => (/^\s*\|.*\|\s*$/.test(line) ? line.split('|').map(around).join('|') : around(line)))
    .join('\n');
}

const comment = (uses: Use[], text: string): string => mark(uses, { kind: 'comment', text });
