import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finished } from './finished.ts';
import { firstCallParts, firstCalls } from './first-call.ts';
import { interleave, median, processorTime } from './interleave.ts';
import { peers } from './peers/index.ts';
import { duties, type Section } from './section.ts';
import { stagesOf } from './stages.ts';
import { rowsOf, tableOf } from './table.ts';
import { paragraphsOf } from './template.ts';

/** The same report through ours and through each peer; every file is checked to say the same before it is timed. */
export async function comparePeers(content: Finished, rounds: number): Promise<readonly Section[]> {
  const loaded = await Promise.all(peers.map((load) => load()));
  const renders = await Promise.all(loaded.map((peer) => peer.prepare(content)));
  const sizes: number[] = [];
  for (const [index, render] of renders.entries()) {
    const file = await render();
    sizes.push(file.length);
    if (paragraphsOf(file).join('\n') !== content.paragraphs.join('\n')) {
      throw new Error(`${loaded[index]!.name} wrote another text`);
    }
  }
  // Until then the compiler, which works beside them, is not done with the contender that has most code: ours.
  const all = { warm: Math.max(100, Math.ceil(rounds / 2)), counted: rounds };
  const times = await interleave(renders, all, processorTime);
  const names = loaded.map((peer, index) => `${nameOf(peer)}, ${(sizes[index]! / 1024).toFixed(0)} KiB`);
  const rows = rowsOf(names, times, 1);

  const stages = stagesOf(content);
  const ofStages = await interleave(Object.values(stages), all, processorTime);
  const stageRows = rowsOf(Object.keys(stages), ofStages, 2);

  const calls = await firstCalls(content, resolve('test/bench/out/first'));
  const first = loaded.map(() => [] as (readonly number[])[]);
  for (let round = 0; round < Math.max(5, Math.ceil(rounds / 6)); round += 1) {
    for (const [index, call] of calls.entries()) first[index]!.push(call());
  }
  const medians = first.map((of) => firstCallParts.map((_, part) => median(of.map((parts) => parts[part]!))));
  return [
    { title: `Warm, in process, ${rounds} rounds, processor time`, text: tableOf(rows, 'docxtemplater'), data: rows },
    { title: 'What each does and does not do', text: duties(loaded), data: loaded.map(({ name }) => name) },
    { title: 'Ours step by step, warm, processor time', text: tableOf(stageRows, 'draft'), data: stageRows },
    {
      title: 'The first document of a process, ms (median)',
      text: [
        `| | ${firstCallParts.join(' | ')} | until the first file |`,
        `|---|${'--:|'.repeat(firstCallParts.length + 1)}`,
        ...medians.map((parts, index) => {
          const until = parts.slice(0, 3).reduce((sum, part) => sum + part, 0);
          return `| ${loaded[index]!.name} | ${[...parts, until].map((part) => part.toFixed(1)).join(' | ')} |`;
        }),
      ].join('\n'),
      data: medians,
    },
  ];
}

const nameOf = ({ name, library }: { readonly name: string; readonly library?: string }): string => {
  if (library === undefined) return name;
  const manifest = readFileSync(resolve('node_modules', library, 'package.json'), 'utf8');
  return `${name} ${(JSON.parse(manifest) as { version: string }).version}`;
};
