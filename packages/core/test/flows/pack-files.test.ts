import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openPacks, type PackShelf } from '../../src/folder/index.ts';
import { checkPack, packFiles, parseDossier, resolvePack } from '../../src/index.ts';
import { diskFiles } from '../../src/node/index.ts';

const folder = fileURLToPath(new URL('../../../templates/packs', import.meta.url)).replaceAll('\\', '/');
const shelf: PackShelf = { names: readdirSync(folder), folderOf: (name) => `${folder}/${name}` };
const begun = { id: 'town', name: '镇：模板包', version: '0.1.0', year: 2025 };

async function made(base: string, sample: ReadonlyMap<string, string> = new Map()) {
  const { packs } = await openPacks(base, shelf, diskFiles);
  const files = packFiles({ ...begun, extends: base }, resolvePack(base, packs).value!, sample);
  const check = (changed: ReadonlyMap<string, string>) => {
    const { value, messages } = resolvePack('town', new Map([...packs, ['town', changed]]));
    const dossier = new Map(
      [...changed].flatMap(([path, text]) => (/^sample\/(.+)/.test(path) ? [[path.slice(7), text]] : [])) as [
        string,
        string,
      ][],
    );
    const { value: sample, messages: ofSample } = parseDossier(dossier);
    return [...messages, ...ofSample, ...checkPack(value!, { label: 'town', sample }).messages]
      .map(({ ruleId }) => ruleId ?? '')
      .filter((id) => /^(?:pack|template|schema|yaml|input)\//.test(id) && id !== 'pack/unrecorded');
  };
  return { files, check };
}

describe.each(shelf.names)('a new pack on %s', (base) => {
  it('is sound, and so are the changes it proposes', async () => {
    const { files, check } = await made(base);
    expect(check(files)).toEqual([]);
    const taken = files.get('pack.yaml')!.replace(/^# (?=patches:| {2}- |layout:)/gm, '');
    expect(taken).toContain('\npatches:\n  - ');
    expect(check(new Map([...files, ['pack.yaml', taken]]))).toEqual([]);
  });
});

it('takes over the sample of its base, without what was drafted from it', async () => {
  const sample = new Map([
    [
      'report.yaml',
      '# yaml-language-server: $schema=../../x/report.schema.json\n# 说明\norgan: { name: 甲, level: county } # 注\npack: base@^1\n',
    ],
    ['prose/a.md', '# 标题\n'],
    ['expected.md', '# 结果\n'],
  ]);
  const { files } = await made('national', sample);
  expect([...files.keys()].filter((path) => path.startsWith('sample/'))).toEqual([
    'sample/report.yaml',
    'sample/prose/a.md',
  ]);
  expect(files.get('sample/report.yaml')).toBe(
    '# yaml-language-server: $schema=../.fazhi/report.schema.json\norgan: { name: 甲, level: county } # 注\npack: ..\n',
  );
  expect(files.get('sample/prose/a.md')).toBe('# 标题\n');
});
