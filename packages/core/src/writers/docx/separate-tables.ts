import type { Fragment } from './context.ts';
import { empty } from './paragraph.ts';

/** Two tables in a row would become one, and a document cannot end with one: a line of 1 point between and after. */
export const separateTables = (blocks: readonly Fragment[]): readonly Fragment[] =>
  blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const alone = block.type === 'table' && (next === undefined || next.type === 'table');
    return alone ? [block, empty('Separator')] : [block];
  });
