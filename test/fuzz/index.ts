import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCase } from './measure-case.ts';
import { subjectsOf } from './subjects.ts';
import { caseOf, type Failure, type FuzzCase, smallestCase, tryCase } from './try-case.ts';

const { values: asked } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '20000' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    out: { type: 'string', default: 'test/fuzz/out' },
  },
});

/** What is promised of every run: seconds of processor, and megabytes at the most. */
const promised = { seconds: 2, megabytes: 300 } as const;
/** In this process a case is suspect from here on, and is then run alone. */
const suspect = { seconds: 0.7, megabytes: 100 } as const;

const seed = Number(asked.seed);
const from = Number(asked.only ?? asked.from);
const count = asked.only === undefined ? Number(asked.count) : 1;
const subjects = Object.values(await subjectsOf());
const failures: { readonly number: number; readonly why: string }[] = [];

for (let number = from; number < from + count; number++) {
  const subject = subjects[number % subjects.length]!;
  const found = caseOf(subject, seed, number);
  // Should the process hang or die, this line says where.
  if (number % 100 === 0 || asked.only !== undefined) console.error(`seed ${seed}, from ${number}`);
  const failure = (await tryWatched(found)) as Failure | undefined;
  if (!failure) continue;
  failures.push({ number, why: failure.why });
  const still = async (each: FuzzCase) => (await tryCase(each))?.why === failure.why;
  const smallest = (await still(found)) ? await smallestCase(found, subject.files, still) : found;
  const folder = join(asked.out, `${seed}-${number}`);
  writeFiles(smallest, folder);
  console.log(
    [
      `\nFAILED ${failure.why}`,
      `  again: npm run fuzz -- --seed ${seed} --only ${number}`,
      `  files: ${folder}, spoilt: ${smallest.spoilt.join(', ')}`,
      `  command: fazhi ${smallest.command.join(' ')}`,
      failure.output.slice(0, 1500),
    ].join('\n'),
  );
}

console.log(`seed ${seed}: ${count} cases from ${from}, ${failures.length} failed`);
for (const why of new Set(failures.map((each) => each.why)))
  console.log(
    `  ${why}: ${failures
      .filter((each) => each.why === why)
      .map(({ number }) => number)
      .join(' ')}`,
  );
process.exitCode = failures.length > 0 ? 1 : 0;

async function tryWatched(found: FuzzCase): Promise<Failure | undefined> {
  const [cpu, memory] = [process.cpuUsage(), process.memoryUsage.rss()];
  const failure = await tryCase(found);
  const seconds = process.cpuUsage(cpu).user / 1e6;
  const megabytes = (process.memoryUsage.rss() - memory) / 1e6;
  if (failure || (seconds < suspect.seconds && megabytes < suspect.megabytes)) return failure;
  const alone = await measureCase(found, (folder) => writeFiles(found, folder));
  const isOver = alone.seconds > promised.seconds || alone.megabytes > promised.megabytes;
  return isOver ? { why: 'too slow or too large', output: JSON.stringify(alone) } : undefined;
}

function writeFiles({ files }: FuzzCase, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
