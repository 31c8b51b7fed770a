import { draft, publish } from '@fazhi/core';
import { filesOf } from './content.ts';
import { countBlocks } from './count-blocks.ts';
import { generateLarge, type Size } from './generate-large.ts';
import { dossierOf, made, packOf } from './peers/fazhi.ts';

/** Prints the blocks that the example takes, and those of reports of one size and of twice that size. */
const content = filesOf('examples/jingkai-2023');
const open = () => {
  const dossier = dossierOf(content);
  return [dossier, packOf(content, dossier.report.pack)] as const;
};
const write = async ([dossier, pack]: ReturnType<typeof open>) =>
  made(await publish(draft(dossier, pack).value, { edition: 'submission', format: 'docx' }));
await write(open());
const blocksToOpen = await countBlocks(open);
const opened = open();
const blocksToWrite = await countBlocks(() => write(opened));

const small: Size = { sections: 10, facts: 20, tasks: 20, paragraphs: 20, rows: 20 };
const growth: Record<string, number> = {};
for (const [measure, from] of Object.entries({ sections: 40, facts: 150, tasks: 60, paragraphs: 100, rows: 200 })) {
  const counts: number[] = [];
  for (const size of [from, 2 * from]) {
    const { dossier: files, packs } = generateLarge({ ...small, [measure]: size });
    const all = async () => {
      const dossier = dossierOf({ dossier: files });
      await write([dossier, packOf({ packs }, dossier.report.pack)]);
    };
    counts.push(await countBlocks(all));
  }
  growth[measure] = Math.round((100 * counts[1]!) / counts[0]!) / 100;
}
process.stdout.write(JSON.stringify({ blocksToOpen, blocksToWrite, growth }));
