import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeKit } from '../../scripts/kit/make-kit.ts';
import { generateBatch } from './generate-batch.ts';
import { median } from './interleave.ts';
import { firstLine } from './programs/first-line.ts';
import { type Ran, runWhole } from './run-whole.ts';
import type { Section } from './section.ts';

/** Of so many parts, one alone shows what memory grows by. */
const shards = 10;

/** `count` dossiers to one .docx each, beside pandoc on the Markdown of the same reports. */
export async function measureBatch(count: number, rounds: number): Promise<readonly Section[]> {
  const folder = resolve('test/bench/out/batch');
  rmSync(folder, { recursive: true, force: true });
  generateBatch(count, folder);
  const kit = (await makeKit(resolve('test/bench/out/kit'))).folder;
  const build = (...args: readonly string[]) =>
    runWhole(join(kit, 'fazhi'), ['build', '*', '--edition', 'submission', ...args], folder);
  const clean = () => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name, 'out'), { recursive: true, force: true });
  };

  await build('--to', 'md', '--quiet');
  const texts = readdirSync(folder).map((name) => markdownIn(join(folder, name)));
  const list = `${folder}.txt`;
  writeFileSync(list, texts.map((path) => `${path}\0`).join(''));
  const version = firstLine('pandoc', '--version');
  const pandoc = () => runWhole('xargs', ['-0', '-a', list, '-P2', '-I{}', 'pandoc', '{}', '-o', '{}.docx'], folder);

  const turns: { readonly ours: Ran; readonly theirs: Ran | undefined }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const theirs = version === undefined ? undefined : await pandoc();
    turns.push({ theirs, ours: await build('--jobs', '2', '--force') });
  }
  clean();
  const few = await build('--jobs', '2', '--shard', `1/${shards}`);
  clean();
  const all = await build('--jobs', '2');
  const again = await build('--jobs', '2', '--changed-only');
  const alone = await build('--jobs', '1', '--force');
  rmSync(folder, { recursive: true, force: true });

  const part = Math.ceil(count / shards);
  const rows: readonly (readonly [string, number, readonly Ran[]])[] = [
    [`pandoc ${version?.split(' ')[1]} by xargs -P2`, count, turns.flatMap(({ theirs }) => theirs ?? [])],
    ['fazhi build, 2 threads, in turns with it', count, turns.map(({ ours }) => ours)],
    ['fazhi build, 2 threads, once more', count, [all]],
    ['fazhi build, 1 thread', count, [alone]],
    ['fazhi build --changed-only, nothing changed', count, [again]],
    [`fazhi build, 2 threads, ${part} of them`, part, [few]],
  ];
  const times = turns.flatMap(({ ours, theirs }) => (theirs ? [theirs.seconds / ours.seconds] : []));
  const cpu = turns.flatMap(({ ours, theirs }) =>
    theirs?.cpuSeconds && ours.cpuSeconds ? [theirs.cpuSeconds / ours.cpuSeconds] : [],
  );
  const ratios: readonly (readonly [string, number | undefined])[] = [
    ['throughput, × pandoc', times.length > 0 ? median(times) : undefined],
    ['documents for a second of processor, × pandoc', cpu.length > 0 ? median(cpu) : undefined],
    [`peak memory of ${count} ÷ that of ${part}`, all.mebibytes && few.mebibytes && all.mebibytes / few.mebibytes],
    ['second run, × faster', all.seconds / again.seconds],
  ];
  const skipped = version === undefined ? ['\nSKIPPED: pandoc is not installed, so nothing was compared with it.'] : [];
  return [
    {
      title: `Batch: ${count} dossiers, ${rounds} time(s) in turns with pandoc`,
      text: [tableOf(rows), '', '| | |', '|---|--:|', ...ratios.map(ratioRow), ...skipped].join('\n'),
      data: { rows, turns, ratios, skipped },
    },
  ];
}

const ratioRow = ([name, ratio]: readonly [string, number | undefined]) =>
  `| ${name} | ${ratio?.toFixed(2) ?? 'not measured'} |`;

function tableOf(rows: readonly (readonly [string, number, readonly Ran[]])[]): string {
  const middle = (values: readonly (number | undefined)[], digits: number) =>
    values.some((value) => value === undefined) ? '—' : median(values as number[]).toFixed(digits);
  const lines = rows
    .filter(([, , runs]) => runs.length > 0)
    .map(([name, count, runs]) => {
      const rate = runs.map(({ seconds }) => count / seconds);
      const cells = [
        middle(
          runs.map(({ seconds }) => seconds),
          1,
        ),
        middle(rate, 1),
        middle(
          runs.map(({ cpuSeconds }) => cpuSeconds && (cpuSeconds / count) * 1000),
          1,
        ),
        middle(
          runs.map(({ mebibytes }) => mebibytes),
          0,
        ),
      ];
      return `| ${name} | ${cells.join(' | ')} |`;
    });
  return [
    '| | seconds | documents a second | ms of processor each | peak MiB |',
    '|---|--:|--:|--:|--:|',
    ...lines,
  ].join('\n');
}

function markdownIn(dossier: string): string {
  const out = join(dossier, 'out');
  const name = existsSync(out) ? readdirSync(out).find((file) => file.endsWith('.md')) : undefined;
  if (name === undefined) throw new Error(`${dossier} was not built`);
  return join(out, name);
}
