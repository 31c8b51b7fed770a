import { BookmarkEnd, BookmarkStart, CommentRangeEnd, CommentRangeStart, CommentReference, Tab, TextRun } from 'docx';
import { carried } from '../../ooxml/index.ts';
import { fragmentSlot, stencil, xmlOf } from './fragment.ts';
import { escapeValue } from './package/stringify-xmlable.ts';

/** Names of character styles; see styles.ts. */
export type CharacterStyle = 'Strong' | 'RunIn1' | 'RunIn2' | 'RunIn3' | 'RunIn4' | 'SignatoryName';

export interface RunFormat {
  readonly style?: CharacterStyle;
  readonly bold?: boolean;
  readonly highlight?: boolean;
}

/** What stands in a line, one after the other. */
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
export const lineBreak: Piece = { type: 'break' };

/** Lines of one paragraph. */
export const inLines = (lines: readonly string[]): readonly Piece[] =>
  lines.flatMap((line, index): Piece[] => (index > 0 ? [lineBreak, run(line)] : [run(line)]));

export function textOfPieces(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) if (piece.type === 'run') text += piece.text;
  return text;
}

/** These are drawn in the Latin font unless the run says that they are Chinese. */
const ambiguous = /[“”‘’…—·]/;

/** The XML of these pieces, one after the other. */
export function writePieces(pieces: readonly Piece[]): string {
  let xml = '';
  for (const piece of pieces) xml += writers[piece.type](piece as never);
  return xml;
}

export const textRun = (text: string, { highlight, ...format }: RunFormat, chinese = ambiguous.test(text)): TextRun =>
  new TextRun({
    text,
    ...format,
    ...(chinese && { font: { hint: 'eastAsia' } }),
    ...(highlight && { highlight: 'yellow' }),
  });

/** Most runs have no format, and a string that stands here is found faster than one put together. */
function keyOf({ style, bold, highlight }: RunFormat, chinese: boolean): string {
  if (style === undefined && bold === undefined && highlight === undefined) return chinese ? 'r chinese' : 'r';
  return `r ${style} ${bold} ${highlight} ${chinese}`;
}

const writers: { readonly [Type in Piece['type']]: (piece: Extract<Piece, { type: Type }>) => string } = {
  run({ text, format }) {
    if (text === '') return '';
    const chinese = ambiguous.test(text);
    const [before, after] = stencil(keyOf(format, chinese), () => textRun(fragmentSlot, format, chinese));
    return `${before}${escapeValue(text)}${after}`;
  },
  break: () => stencil('break', () => new TextRun({ break: 1 }))[0],
  tab: () => stencil('tab', () => new TextRun({ children: [new Tab()] }))[0],
  start({ bookmark, number }) {
    const [before, between, after] = stencil('start', () => new BookmarkStart(fragmentSlot, fragmentSlot as never));
    return `${before}${bookmark}${between}${number}${after}`;
  },
  end({ number }) {
    const [before, after] = stencil('end', () => new BookmarkEnd(fragmentSlot as never));
    return `${before}${number}${after}`;
  },
  commentStart: ({ number }) => xmlOf(new CommentRangeStart(number)),
  commentEnd: ({ number }) =>
    xmlOf(new CommentRangeEnd(number)) + xmlOf(new TextRun({ children: [new CommentReference(number)] })),
  sentence: () => '',
};
