import type { IsoDate } from '../../../model/primitives.ts';
import type { Annotation } from '../../../model/report/report.ts';
import { carried } from '../../../ooxml/index.ts';
import { commentMarkup } from '../markup/comment-markup.ts';
import { paragraphMarkup } from '../markup/paragraph-markup.ts';
import { silent } from '../page/look.ts';
import type { ParagraphStyle } from '../page/styles.ts';
import { type Piece, writeRun } from '../piece.ts';

/** The comments of one document, numbered in order of their first use. */
export interface Comments {
  /** These pieces with a comment in the margin beside them, or with the begin or the end of one that others share. */
  readonly around: (
    author: string,
    lines: readonly string[],
    pieces: readonly Piece[],
    range?: Annotation['range'],
  ) => readonly Piece[];
  /** The comments in XML, one after the other. */
  readonly xml: () => string;
}

/** Comments dated `date`: the clock has no say. */
export function commentsOf(date: IsoDate): Comments {
  const written: string[] = [];
  /** Comments that began and end further down. */
  const open = new Map<number, number>();
  const time = `${date}T00:00:00.000Z`;
  return {
    around(author, lines, pieces, range) {
      if (range?.end === 'last') {
        const begun = open.get(range.number);
        return begun === undefined ? pieces : [...pieces, { type: 'commentEnd', number: begun }];
      }
      const number = written.length;
      written.push(commentMarkup({ number, author, time }, lines.map(commentLine).join('')));
      if (range) {
        open.set(range.number, number);
        return [{ type: 'commentStart', number }, ...pieces];
      }
      return [{ type: 'commentStart', number }, ...pieces, { type: 'commentEnd', number }];
    },
    xml: () => written.join(''),
  };
}

const style: ParagraphStyle = 'CommentText';
const commentLine = (line: string): string => paragraphMarkup(style, {}, writeRun(carried(line), {}, silent));
