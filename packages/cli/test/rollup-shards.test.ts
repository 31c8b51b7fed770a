import { expect, it } from 'vitest';
import { generateRollUp } from '../../../test/bench/generate-roll-up.ts';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const start = () => {
  const texts = new Map(generateRollUp(7, 12));
  texts.set('districts/d0003/facts.yaml', 'facts: [{}]\n');
  texts.delete('districts/d0005/facts.yaml');
  return new Map([...texts].map(([path, text]) => [path, bytesOf(text)]));
};
const fazhi = async (entries: Map<string, Uint8Array>, ...words: string[]) => {
  const { host, said } = memoryHost(entries);
  const exitCode = await run(['rollup', ...words, '--into', 'city'], host);
  return { exitCode, ...said };
};
const factsIn = (entries: Map<string, Uint8Array>) =>
  [...entries].flatMap(([path, bytes]) =>
    path.startsWith('city/facts/') ? [[path, Buffer.from(bytes).toString()]] : [],
  );

it('shards give files that come together to the bytes and the words of one run', async () => {
  const whole = start();
  const once = await fazhi(whole, 'districts/*');
  const shared = start();
  for (const shard of ['1/3', '2/3', '3/3']) await fazhi(shared, 'districts/*', '--shard', shard);
  const files = [1, 2, 3].map((each) => `city/out/汇总-${each}-3.json`);

  const early = await fazhi(shared, ...files.slice(1));
  expect([early.exitCode, early.stderr]).toEqual([2, expect.stringContaining('1/3')]);
  expect(factsIn(shared)).toEqual([]);

  await fazhi(shared, files[2]!, files[0]!, '--shard', '1/1');
  expect(await fazhi(shared, 'city/out/汇总-1-3+3-3.json', files[1]!)).toEqual(once);
  expect(factsIn(shared)).toEqual(factsIn(whole));
  expect(once.stdout).toContain('districts/d0003');
});

it('a file that is no part is refused by name', async () => {
  const entries = start().set('x.json', bytesOf('{}'));
  const { exitCode, stderr } = await fazhi(entries, 'x.json');
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('x.json 不是 rollup --shard 生成的文件')]);
});
