import type { Block } from '../model/report/report.ts';
import { stringify } from './write/stringify-nodes.ts';

/** Blocks as the Markdown of a prose file, without ids of sections. */
export const stringifyBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => stringify(block, { marks: false }))
    .filter((text) => text !== '')
    .join('\n\n');
