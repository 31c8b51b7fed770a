import { compareDocuments } from '@fazhi/core';
import { countBlocks } from './count-blocks.ts';
import { longDrafts } from './long-drafts.ts';

/** Prints what it takes to compare drafts of about 50, 100 and 200 pages, and to make a 花脸稿 of them. */
const sizes = [10, 20, 40] as const;

export interface RedlineGrowth {
  readonly pages: number;
  readonly edits: number;
  readonly compared: number;
  readonly tracked: number;
}

const growth: RedlineGrowth[] = [];
for (const size of sizes) {
  const [before, after] = await longDrafts(size);
  const compare = () => compareDocuments({ bytes: before, file: 'a.docx' }, { bytes: after, file: 'b.docx' });
  const { value } = await compare();
  const compared = await countBlocks(compare);
  const tracked = await countBlocks(() => value?.tracked({ author: '某某', date: '2026-02-20T00:00:00Z' }));
  growth.push({ pages: size * 5, edits: value?.edits.length ?? 0, compared, tracked });
}
process.stdout.write(JSON.stringify(growth));
