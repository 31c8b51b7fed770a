import type { IsoDate } from '../../../model/primitives.ts';
import { carried } from '../../../ooxml/index.ts';
import { commentMarkup } from '../markup/comment-markup.ts';
import { paragraphMarkup } from '../markup/paragraph-markup.ts';
import { silent } from '../page/look.ts';
import type { ParagraphStyle } from '../page/styles.ts';
import { type Piece, writeRun } from '../piece.ts';

/** The comments of one document, numbered in order of their first use. */
export interface Comments {
  /** These pieces with a comment in the margin beside them. */
  readonly around: (author: string, lines: readonly string[], pieces: readonly Piece[]) => readonly Piece[];
  /** The comments in XML, one after the other. */
  readonly xml: () => string;
}

/** Comments dated `date`: the clock has no say. */
export function commentsOf(date: IsoDate): Comments {
  const written: string[] = [];
  const time = `${date}T00:00:00.000Z`;
  return {
    around(author, lines, pieces) {
      const number = written.length;
      written.push(commentMarkup({ number, author, time }, lines.map(commentLine).join('')));
      return [{ type: 'commentStart', number }, ...pieces, { type: 'commentEnd', number }];
    },
    xml: () => written.join(''),
  };
}

const style: ParagraphStyle = 'CommentText';
const commentLine = (line: string): string => paragraphMarkup(style, {}, writeRun(carried(line), {}, silent));
