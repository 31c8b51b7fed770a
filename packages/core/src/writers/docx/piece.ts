import { carried } from '../../ooxml/index.ts';
import { fragmentSlot, stencil } from './fragment.ts';
import { element, escapeValue } from './markup/element.ts';
import { runMarkup, textMarkup } from './markup/run-markup.ts';
import type { Look } from './page/look.ts';
import type { CharacterStyle } from './page/styles.ts';

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

/** The XML of these pieces, one after the other, in a paragraph that looks so. */
export function writePieces(pieces: readonly Piece[], look: Look): string {
  let xml = '';
  for (const piece of pieces) xml += writers[piece.type](piece as never, look);
  return xml;
}

/** One run of these words, which may be none. */
export function writeRun(text: string, format: RunFormat, look: Look): string {
  const chinese = ambiguous.test(text);
  const [before, after] = stencil(keyOf(format, chinese, look), () => runAround(format, chinese, look));
  return `${before}${escapeValue(text)}${after}`;
}

function runAround(format: RunFormat, chinese: boolean, { type }: Look): string {
  const fonts = { ...type?.familiesOf(format.style), ...(chinese && { hint: 'eastAsia' as const }) };
  const spoken = chinese || type ? { fonts } : {};
  return runMarkup({ ...format, ...spoken, ...(type && { size: type.size }) }, textMarkup(fragmentSlot));
}

/** Most runs have no format, and a string that stands somewhere is found faster than one put together. */
function keyOf({ style, bold, highlight }: RunFormat, chinese: boolean, { plain, chinese: marked, key }: Look): string {
  if (style === undefined && bold === undefined && highlight === undefined) return chinese ? marked : plain;
  return `r ${style} ${bold} ${highlight} ${chinese} ${key}`;
}

const writers: { readonly [Type in Piece['type']]: (piece: Extract<Piece, { type: Type }>, look: Look) => string } = {
  run: ({ text, format }, look) => (text === '' ? '' : writeRun(text, format, look)),
  break: () => '<w:r><w:br/></w:r>',
  tab: () => '<w:r><w:tab/></w:r>',
  start: ({ bookmark, number }) => `<w:bookmarkStart w:name="${bookmark}" w:id="${number}"/>`,
  end: ({ number }) => `<w:bookmarkEnd w:id="${number}"/>`,
  commentStart: ({ number }) => element('w:commentRangeStart', { 'w:id': number }),
  commentEnd: ({ number }) =>
    element('w:commentRangeEnd', { 'w:id': number }) + runMarkup({}, element('w:commentReference', { 'w:id': number })),
  sentence: () => '',
};
