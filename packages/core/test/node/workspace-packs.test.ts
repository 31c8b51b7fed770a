import { describe, expect, it } from 'vitest';
import { memoryFiles, openDraft } from '../../src/folder/index.ts';
import { plainText } from '../../src/index.ts';

const pack = (name: string) => `id: city\nname: ${name}\nversion: 1.0.0\nsections: [{ id: work, title: ${name} }]\n`;
const shelf = { names: [], folderOf: (name: string) => name };

async function titleOf(texts: Readonly<Record<string, string>>) {
  const given = {
    'city/districts/xi/report.yaml':
      'organ: { name: 某区, level: county }\nyear: 2025\npack: city@^1\nprose: { work: 好。 }\n',
    ...texts,
  };
  const entries = Object.entries(given).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const { value, messages } = await openDraft('city/districts/xi', shelf, memoryFiles(new Map(entries)));
  const [section] = value?.report.children ?? [];
  if (section?.type !== 'section') return messages.map(({ ruleId }) => ruleId).join();
  return section.title.map(plainText).join('');
}

describe('a pack named in a workspace', () => {
  it('is looked for in packs/', async () => {
    expect(await titleOf({ 'city/packs/city/pack.yaml': pack('甲') })).toBe('甲');
  });

  it('is looked for where workspace.yaml says', async () => {
    const texts = { 'city/packs/city/pack.yaml': pack('甲'), 'city/shared/city/pack.yaml': pack('乙') };
    expect(await titleOf({ ...texts, 'city/workspace.yaml': 'name: 某市\npacks: shared\n' })).toBe('乙');
    expect(await titleOf({ ...texts, 'city/workspace.yaml': 'name: 某市\npacks: none\n' })).toBe('pack/not-found');
  });

  it('is looked for in packs/ where workspace.yaml cannot be read', async () => {
    expect(await titleOf({ 'city/packs/city/pack.yaml': pack('甲'), 'city/workspace.yaml': 'packs: [' })).toBe('甲');
  });
});
