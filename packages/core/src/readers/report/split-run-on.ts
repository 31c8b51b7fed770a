import { headingParts } from '../../tree/index.ts';
import type { SourceBlock, SourceParagraph } from '../block.ts';

/** Blocks in which every part begins a paragraph, and the paragraphs that had to be taken apart. */
export interface SplitBlocks {
  readonly blocks: readonly SourceBlock[];
  readonly taken: readonly SourceParagraph[];
}

const digits = '一二三四五六七八九十';
const topNumber = /(?<=^|[。！？：:；”）)\s])([一二三四五六七八九十]{1,2})、(?![一二三四五六七八九十]{1,3}[月季级类])/g;
const subNumber = /(?<=[。！？”）)\s])[（(]([一二三四五六七八九十]{1,2})[）)]/g;
/** （一） that follows the words of the heading above it. */
const firstSub = /^[^。；：]{3,45}?(?=[（(]一[）)])/;

/** A report whose parts run on within a paragraph, with a paragraph for each; others as they are. One pass. */
export function splitRunOn(source: readonly SourceBlock[]): SplitBlocks {
  const taken: SourceParagraph[] = [];
  const blocks = source.flatMap((block) => {
    if (block.type === 'table' || block.number !== undefined || block.text.length < 12) return [block];
    const starts = partStarts(block.text);
    if (starts.length === 0) return [block];
    taken.push(block);
    return piecesOf(block, starts).flatMap((piece) => piecesOf(piece, subStarts(piece.text)));
  });
  return { blocks, taken };
}

/** Where 一、 二、 begin within the text, in order; a single one only where a part is named behind it. */
function partStarts(text: string): readonly number[] {
  // A paragraph may be indented by blanks.
  const begin = text.length - text.trimStart().length;
  const found: { readonly at: number; readonly value: number }[] = [];
  for (const { index, 1: number = '' } of text.matchAll(topNumber)) {
    const value = numberOf(number);
    const last = found.at(-1)?.value;
    if (last === undefined ? index === begin || value === 1 || namesPart(text, index) : value === last + 1)
      found.push({ at: index, value });
  }
  const inner = found.filter(({ at }) => at > begin);
  if (found.length > 1 || inner.some(({ at }) => namesPart(text, at))) return inner.map(({ at }) => at);
  return [];
}

function namesPart(text: string, at: number): boolean {
  const [words = ''] = /^[^。；：（(]{2,45}/.exec(text.slice(at, at + 60)) ?? [];
  return headingParts(words).parts.length > 0;
}

/** Where the sections of a part begin: the first behind its heading, the others behind a sentence. */
function subStarts(text: string): readonly number[] {
  const [, label = ''] = /^([一二三四五六七八九十]{1,2}、)/.exec(text) ?? [];
  const [heading] = label === '' ? [undefined] : (firstSub.exec(text.slice(label.length)) ?? [undefined]);
  const starts = heading === undefined ? [] : [label.length + heading.length];
  let last = starts.length;
  for (const { index, 1: number = '' } of text.matchAll(subNumber)) {
    if (numberOf(number) !== last + 1) continue;
    last += 1;
    starts.push(index);
  }
  return starts;
}

const numberOf = (number: string): number =>
  number.length === 1 ? digits.indexOf(number) + 1 : number.startsWith('十') ? 11 + digits.indexOf(number[1]!) : 0;

function piecesOf(block: SourceParagraph, starts: readonly number[]): readonly SourceParagraph[] {
  const cuts = [0, ...starts.filter((start) => start > 0), block.text.length];
  return cuts.slice(0, -1).flatMap((from, index) => {
    const text = block.text.slice(from, cuts[index + 1]);
    return text.trim() === '' ? [] : [{ ...block, text, spot: movedSpot(block, from) }];
  });
}

function movedSpot({ spot }: SourceParagraph, by: number): SourceParagraph['spot'] {
  const { place } = spot;
  return place.column === undefined ? spot : { ...spot, place: { ...place, column: place.column + by } };
}
