import { finishedOf } from './finished.ts';
import { interleave } from './interleave.ts';
import { docxtemplater } from './peers/docxtemplater.ts';
import { fazhi } from './peers/fazhi.ts';

/** Prints how many times docxtemplater's time ours takes: the least of each, turn by turn. */
const content = await finishedOf('examples/jingkai-2023');
const renders = await Promise.all([fazhi, docxtemplater].map((peer) => peer.prepare(content)));
const [ours, theirs] = await interleave(renders, { warm: 15, counted: 25 });
process.stdout.write(JSON.stringify(Number((Math.min(...ours!) / Math.min(...theirs!)).toFixed(2))));
