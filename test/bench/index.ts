import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureReading, readingTable } from '../reading/measure.ts';
import { measureBatch } from './batch.ts';
import { comparePeers } from './compare-peers.ts';
import { comparePrograms } from './compare-programs.ts';
import { type Finished, finishedOf } from './finished.ts';
import { generateBatch } from './generate-batch.ts';
import { writeRollUp } from './generate-roll-up.ts';
import { writeWorkspace } from './generate-workspace.ts';
import { measureGrowth } from './growth.ts';
import { measureAll, writeBaseline } from './guard.ts';
import { compareLinters } from './lint.ts';
import { machineOf } from './machine.ts';
import { measurePages } from './pages.ts';
import { comparePublished } from './published/index.ts';

const { values: asked } = parseArgs({
  options: {
    example: { type: 'string', default: 'jingkai-2023' },
    rounds: { type: 'string', default: '60' },
    growth: { type: 'boolean', default: false },
    batch: { type: 'boolean', default: false },
    count: { type: 'string', default: '3000' },
    documents: { type: 'string', default: '200' },
    lint: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    published: { type: 'boolean', default: false },
    reading: { type: 'boolean', default: false },
    node: { type: 'string', default: process.execPath },
    baseline: { type: 'boolean', default: false },
    generate: { type: 'string' },
    'roll-up': { type: 'string' },
    districts: { type: 'string' },
    'shared-pack': { type: 'boolean', default: false },
    into: { type: 'string', default: 'test/bench/out/batch' },
  },
});

/** What each option asks for; without any, `compare`. */
const measures = {
  compare: async (content: Finished, rounds: number) => [
    ...(await comparePeers(content, rounds)),
    ...(await comparePrograms(content, Math.ceil(rounds / 3))),
  ],
  lint: (_: Finished, rounds: number) => compareLinters(rounds),
  growth: () => measureGrowth(),
  pages: () => measurePages(Number(asked.documents)),
  batch: (_: Finished, rounds: number) => measureBatch(Number(asked.count), Math.min(2, rounds)),
  published: (content: Finished, rounds: number) => comparePublished(content, Math.ceil(rounds / 3), asked.node),
};

if (asked.generate) generateBatch(Number(asked.generate), asked.into);
else if (asked.districts) writeWorkspace(Number(asked.districts), !asked['shared-pack'], asked.into);
else if (asked['roll-up']) writeRollUp(Number(asked['roll-up']), asked.into);
else if (asked.reading) process.stdout.write(`${readingTable(await measureReading())}\n`);
else if (asked.baseline) writeBaseline(await measureAll());
else await measure();

async function measure(): Promise<void> {
  mkdirSync('test/bench/out', { recursive: true });
  const content = await finishedOf(`examples/${asked.example}`);
  const kind = (['lint', 'growth', 'batch', 'pages', 'published'] as const).find((each) => asked[each]) ?? 'compare';
  const sections = await measures[kind](content, Number(asked.rounds));
  const machine = machineOf();
  process.stdout.write(`${machine}\n${asked.example}, ${content.edition}: ${content.paragraphs.length} paragraphs\n`);
  for (const { title, text } of sections) process.stdout.write(`\n## ${title}\n\n${text}\n`);
  writeFileSync(
    `test/bench/out/${kind}.json`,
    `${JSON.stringify({ machine, example: asked.example, sections: sections.map(({ title, data }) => ({ title, data })) }, null, 2)}\n`,
  );
}
