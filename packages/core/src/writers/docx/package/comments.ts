import { type ICommentOptions, Paragraph } from 'docx';
import type { IsoDate } from '../../../model/primitives.ts';
import { carried } from '../../../ooxml/index.ts';
import type { ParagraphStyle } from '../page/styles.ts';
import { type Piece, textRun } from '../piece.ts';

/** The comments of one document, numbered in order of their first use. */
export interface Comments {
  /** These pieces with a comment in the margin beside them. */
  readonly around: (author: string, lines: readonly string[], pieces: readonly Piece[]) => readonly Piece[];
  readonly entries: () => readonly ICommentOptions[];
}

/** Comments dated `date`: the clock has no say. */
export function commentsOf(date: IsoDate): Comments {
  const entries: ICommentOptions[] = [];
  return {
    around(author, lines, pieces) {
      const number = entries.length;
      entries.push({
        id: number,
        author,
        initials: author.slice(0, 1),
        date: new Date(`${date}T00:00:00Z`),
        children: lines.map(commentLine),
      });
      return [{ type: 'commentStart', number }, ...pieces, { type: 'commentEnd', number }];
    },
    entries: () => entries,
  };
}

const style: ParagraphStyle = 'CommentText';
const commentLine = (line: string): Paragraph => new Paragraph({ style, children: [textRun(carried(line), {})] });
