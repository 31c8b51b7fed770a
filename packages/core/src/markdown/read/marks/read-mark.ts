import type { Use } from '../../../model/report/draft.ts';
import type { Inline } from '../../../model/report/report.ts';
import type { Conversion } from '../conversion.ts';
import type { ReadToken } from './token.ts';

const mark = /\uFDD0(\d+)\uFDD1/y;
const marks = /\uFDD0(\d+)\uFDD1/g;

/** What a mark in rendered text stands for. */
export const readMark: ReadToken = ({ typed: { conversion }, words }, at) => {
  mark.lastIndex = at;
  const [all, index] = mark.exec(words) ?? [];
  const use = conversion.uses[Number(index)];
  return all === undefined ? undefined : { length: all.length, nodes: use ? nodesOf(use) : [] };
};

function nodesOf(use: Use): Inline[] {
  switch (use.kind) {
    case 'fact':
      return [{ type: 'fact', id: use.id, style: use.style, value: '', place: use.place }];
    case 'text':
      return [{ type: 'text', value: use.text.replaceAll(/\s*\n\s*/g, ''), fromData: true }];
    case 'task':
    case 'evidence':
      return [{ type: use.kind, id: use.id }];
    case 'comment':
      return [{ type: 'comment', value: use.text, ...(use.editions && { editions: use.editions }) }];
    case 'prose':
      return [];
  }
}

/** Marks where no nodes can stand, in the target of a link, become their text. */
export const withoutMarks = (words: string, { uses }: Pick<Conversion, 'uses'>): string =>
  words.replace(marks, (_, index) => {
    const use = uses[Number(index)];
    return use?.kind === 'text' ? use.text : '';
  });
