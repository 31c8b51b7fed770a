import {
  BookmarkEnd,
  BookmarkStart,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import { carried } from '../../ooxml/index.ts';

/** Names of character styles; see styles.ts. */
export type CharacterStyle = 'Strong' | 'Emphasis' | 'RunIn1' | 'RunIn2' | 'RunIn3' | 'RunIn4' | 'SignatoryName';

export interface RunFormat {
  readonly style?: CharacterStyle;
  readonly bold?: boolean;
  readonly highlight?: boolean;
}

/** What stands in a line, one after the other, before the library sees it. */
export type Piece =
  | { readonly type: 'run'; readonly text: string; readonly format: RunFormat }
  | { readonly type: 'break' }
  | { readonly type: 'tab' }
  | { readonly type: 'start'; readonly bookmark: string; readonly number: number }
  | { readonly type: 'end'; readonly number: number }
  | { readonly type: 'commentStart'; readonly number: number }
  | { readonly type: 'commentEnd'; readonly number: number }
  /** Prints nothing: the sentence before it belongs to this bookmark. */
  | { readonly type: 'sentence'; readonly bookmark: string; readonly number: number };

export const run = (text: string, format: RunFormat = {}): Piece => ({ type: 'run', text: carried(text), format });
export const tab: Piece = { type: 'tab' };

export const textOfPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.type === 'run' ? piece.text : '')).join('');

/** These are drawn in the Latin font unless the run says that they are Chinese. */
const ambiguous = /[“”‘’…—·]/;

export function writePieces(pieces: readonly Piece[]): ParagraphChild[] {
  return pieces.flatMap((piece) => {
    const child = writers[piece.type](piece as never);
    return child === undefined ? [] : ([child].flat() as ParagraphChild[]);
  });
}

// The library's type of a paragraph's children leaves out the two ends of a bookmark, though it writes them.
const writers: { readonly [Type in Piece['type']]: (piece: Extract<Piece, { type: Type }>) => unknown } = {
  run: ({ text, format: { highlight, ...format } }) =>
    text === ''
      ? undefined
      : new TextRun({
          text,
          ...format,
          ...(ambiguous.test(text) && { font: { hint: 'eastAsia' } }),
          ...(highlight && { highlight: 'yellow' }),
        }),
  break: () => new TextRun({ break: 1 }),
  tab: () => new TextRun({ children: [new Tab()] }),
  start: ({ bookmark, number }) => new BookmarkStart(bookmark, number),
  end: ({ number }) => new BookmarkEnd(number),
  commentStart: ({ number }) => new CommentRangeStart(number),
  commentEnd: ({ number }) => [new CommentRangeEnd(number), new TextRun({ children: [new CommentReference(number)] })],
  sentence: () => undefined,
};
