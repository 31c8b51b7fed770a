import { setPriority } from 'node:os';
import fc from 'fast-check';
import { replacePart } from '../../packages/core/src/ooxml/index.ts';
import { anyEdit, edited } from './any-edits.ts';
import { examples, openedExample } from './opened-example.ts';
import { tryEdited } from './try-edited.ts';

/*
 * npm run fuzz:edits -- 2500 7
 *
 * Tries so many edit scripts on each example, drawn from this seed, at the lowest priority: what differs is told word by word and
 * made good by the edits, and the next build reads as the edited file. Every failure is printed, and does not end the run.
 */
const [runs = 500, seed = 1] = process.argv.slice(2).map(Number);
setPriority(19);
let [tried, failed] = [0, 0];
const opened = await Promise.all(examples.map(async (name) => [name, await openedExample(name)] as const));
const scripts = fc.sample(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), { seed, numRuns: runs });
const report = () => process.stdout.write(`${tried} scripts tried, ${failed} failures (seed ${seed})\n`);
for (const edits of scripts) {
  for (const [name, example] of opened) {
    const xml = example.head + edited(example.paragraphs, edits).join('');
    const trouble = await tryEdited(replacePart(example.bytes, 'word/document.xml', xml), example);
    tried += 1;
    if (trouble) {
      failed += 1;
      process.stdout.write(`${name} ${JSON.stringify(edits)}\n${trouble}\n`);
    }
    if (tried % 50 === 0) report();
  }
}
report();
process.exitCode = failed > 0 ? 1 : 0;
