import { type Message, type Outcome, say } from '../../message/index.ts';
import type { SourceBlock, SourceCell, Spot } from '../../readers/block.ts';
import { forbiddenCharacters, withoutForbidden } from '../../source/index.ts';

/**
 * Blocks of an Office file without what no file of ours can hold, noncharacters and control characters: what is written
 * from them can be read again. Each place that had any is said.
 */
export function soundBlocks(blocks: readonly SourceBlock[]): Outcome<readonly SourceBlock[]> {
  const messages: Message[] = [];
  const clean = (text: string, { place, words }: Spot, isCopy = false): string => {
    const lines = text.replace(/\r\n?|[\v\f]/g, '\n');
    const sound = withoutForbidden(lines);
    if (sound !== lines && !isCopy)
      for (const { actual } of forbiddenCharacters(lines, () => undefined))
        messages.push(say('input/dropped-character', { place, subject: words, actual }));
    return sound;
  };
  const cleanCell = (cell: SourceCell): SourceCell => {
    const text = clean(cell.text, cell.spot, cell.copyOf !== undefined);
    return text === cell.text ? cell : { ...cell, text };
  };
  const value = blocks.map(
    (block): SourceBlock =>
      block.type === 'paragraph'
        ? {
            ...block,
            text: clean(block.text, block.spot),
            ...(block.number !== undefined && { number: clean(block.number, block.spot) }),
          }
        : { ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map(cleanCell) })) },
  );
  return { value, messages };
}

/** How much text blocks hold, in characters; a merged cell counts in every place that it covers. */
export const lengthOf = (blocks: readonly SourceBlock[]): number =>
  blocks.reduce(
    (sum, block) =>
      block.type === 'paragraph'
        ? sum + block.text.length
        : block.rows.reduce((all, { cells }) => cells.reduce((row, { text }) => row + text.length, all), sum),
    0,
  );
