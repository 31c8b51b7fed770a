import type { Passage } from '../../../model/redline/passage.ts';
import type { Home, HomeItem, HomeLine } from './home.ts';
import { type Piece, textOfPieces } from './words/pieces.ts';

/** Stands between a title and the paragraph that it begins. */
export const runInStop = 'run-in';

/** What these texts print, paragraph by paragraph and row by row. */
export const linesOf = (homes: readonly Home[]): readonly HomeLine[] => homes.flatMap(linesOfHome);

function linesOfHome(home: Home): readonly HomeLine[] {
  const lines: HomeLine[] = [];
  let lead = home.title.length > 0 ? { title: home.title, items: [] as number[], isTitle: true } : undefined;
  const flush = (runIn: boolean, item?: { index: number; cells: HomeItem['cells'] }) => {
    if (!lead) return false;
    const { title, items, isTitle } = lead;
    lead = undefined;
    const joins = runIn && item !== undefined;
    const cells = joins ? [[...title, stopAfter(title), ...(item.cells[0] ?? [])]] : [withoutEndMark(title)];
    lines.push({ home, isTitle, kind: 'paragraph', items: joins ? [...items, item.index] : items, cells });
    return joins;
  };
  let runIn = home.runIn;
  for (const [index, { content, cells }] of home.items.entries()) {
    if (content.kind === 'comment') continue;
    if (flush(runIn && content.kind === 'paragraph', { index, cells })) continue;
    if (content.kind === 'heading') {
      lead = { title: cells[0] ?? [], items: [index], isTitle: false };
      runIn = content.runIn;
    } else {
      const kind = content.kind === 'row' ? 'row' : 'paragraph';
      lines.push({ home, isTitle: false, kind, items: [index], cells });
    }
  }
  flush(false);
  return lines;
}

const stopAfter = (title: readonly Piece[]): Piece => ({
  node: { type: 'comment', value: runInStop },
  strong: false,
  text: /[。！？：]$/.test(textOfPieces(title)) ? '' : '。',
});

/** A heading of its own line prints no mark at its end. */
function withoutEndMark(title: readonly Piece[]): readonly Piece[] {
  const last = title.findLastIndex(({ text }) => text !== '');
  return title.map((piece, index) => {
    if (index !== last || piece.node.type !== 'text') return piece;
    const value = piece.text.replace(/[。；：，、]+$/, '');
    return { ...piece, node: { ...piece.node, value }, text: value };
  });
}

/** A line of the built file, and how many characters its printed number has there. */
export interface PlacedLine extends HomeLine {
  readonly label: number;
}

/** Which line each passage of the built file is; undefined for what stands around the text and for annexes. */
export function placeLines(built: readonly Passage[], lines: readonly HomeLine[]): readonly (PlacedLine | undefined)[] {
  const placed: (PlacedLine | undefined)[] = built.map(() => undefined);
  let from = 0;
  for (const line of lines) {
    const words = line.cells.map(textOfPieces);
    if (words.join('') === '') continue;
    for (let at = from; at < built.length; at += 1) {
      const label = labelOf(built[at] as Passage, line, words);
      if (label === undefined) continue;
      placed[at] = { ...line, label };
      from = at + 1;
      break;
    }
  }
  return placed;
}

const printedNumber = /^(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）|\d+\.|（\d+）|附件\d*)$/;

function labelOf(passage: Passage, { kind }: HomeLine, words: readonly string[]): number | undefined {
  if (passage.kind !== kind || passage.cells.length !== words.length) return undefined;
  if (kind === 'row') return passage.cells.every(({ text }, index) => text === words[index]) ? 0 : undefined;
  const [{ text = '' } = {}] = passage.cells;
  const [own = ''] = words;
  if (text === own) return 0;
  const label = text.slice(0, text.length - own.length);
  return text.endsWith(own) && printedNumber.test(label) ? label.length : undefined;
}
