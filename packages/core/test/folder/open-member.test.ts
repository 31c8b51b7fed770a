import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generateRollUp } from '../../../../test/bench/generate-roll-up.ts';
import { memoryFiles, openDraft, openMember } from '../../src/folder/index.ts';
import { memberOf } from '../../src/index.ts';

const shelf = { names: ['small'], folderOf: (name: string) => `packs/${name}` };
const filesOf = (texts: Iterable<readonly [string, string]>) =>
  memoryFiles(new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)])));

const folder = 'districts/d0001';
const given = fc.record({
  metric: fc.constantFrom('m0', 'm1', 'm5', 'm11', 'own'),
  value: fc.option(fc.constantFrom('12', '-3', '1.5', '约', "''", '99.5')),
  numerator: fc.option(fc.nat(20)),
  denominator: fc.option(fc.nat(20)),
  prior: fc.option(fc.constantFrom('9', '-1', '{ numerator: 1, denominator: 3 }')),
  precision: fc.option(fc.constantFrom('约', '余')),
  classification: fc.option(fc.constantFrom('internal', 'public')),
});

it('gives the member of the draft, whatever its facts say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(given, { maxLength: 6 }), async (facts) => {
      const texts = new Map(generateRollUp(1, 12));
      const lines = facts.map((fact) => {
        const keys = Object.entries(fact).flatMap(([key, each]) => (each === null ? [] : [`${key}: ${each}`]));
        return `  - { ${keys.join(', ')} }\n`;
      });
      texts.set(`${folder}/facts.yaml`, `facts:${lines.length === 0 ? ' []' : ''}\n${lines.join('')}`);
      const files = filesOf(texts);
      const drafted = await openDraft(folder, shelf, files);
      const member = await openMember(folder, shelf, files);
      expect(member.value).toEqual(drafted.value && memberOf(drafted.value, folder));
    }),
    { numRuns: 60 },
  );
});

it('says of what cannot be read the same as the draft', async () => {
  for (const [path, text] of [
    ['facts.yaml', 'facts: [{}]\n'],
    ['report.yaml', 'organ: { name: 甲县, level: county }\nyear: 2025\npack: none\n'],
  ] as const) {
    const texts = new Map(generateRollUp(1, 12)).set(`${folder}/${path}`, text);
    const member = await openMember(folder, shelf, filesOf(texts));
    expect([member.value, member.messages.length > 0]).toEqual([undefined, true]);
    const drafted = await openDraft(folder, shelf, filesOf(texts));
    expect(member.messages.map(String)).toEqual(drafted.messages.map(String));
  }
});
