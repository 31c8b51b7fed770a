import { describe, expect, it } from 'vitest';
import { expandTargets, memoryFiles, openWorkspace } from '../../src/folder/index.ts';

const filesOf = (texts: Readonly<Record<string, string>>) =>
  memoryFiles(new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)])));

const report = 'year: 2025\n';
const city = {
  'city/workspace.yaml': 'name: 某市\n',
  'city/districts/xi/report.yaml': report,
  'city/districts/dong/report.yaml': report,
  'city/districts/dong/facts.yaml': '',
  'city/districts/dong/.old/report.yaml': report,
  'city/districts/dong/out/report.yaml': report,
  'city/node_modules/pack/report.yaml': report,
  'city/packs/base/pack.yaml': '',
  'city/packs/base/sample/report.yaml': report,
  'city/shared/pack.yaml': '',
  'city/shared/sample/report.yaml': report,
  'city/shared/cases/one/dossier/report.yaml': report,
  'city/towns/README.md': '',
  'alone/report.yaml': report,
};
const expand = async (targets: readonly string[], texts: Readonly<Record<string, string>> = city) => {
  const { value, messages } = await expandTargets(targets, filesOf(texts));
  return { folders: value, ids: messages.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`) };
};

describe('expandTargets', () => {
  it('gives the dossiers of a workspace by path, without samples, cases and what is hidden or made', async () => {
    const folders = ['city/districts/dong', 'city/districts/xi'];
    expect(await expand(['city'])).toEqual({ folders, ids: [] });
    expect(await expand(['city/'])).toEqual({ folders, ids: [] });
  });

  it.each([
    ['city/districts/*', ['city/districts/dong', 'city/districts/xi']],
    ['*/districts/x?', ['city/districts/xi']],
    ['*', ['alone', 'city/districts/dong', 'city/districts/xi']],
    ['city\\districts\\*', ['city/districts/dong', 'city/districts/xi']],
    ['city/districts/*/', ['city/districts/dong', 'city/districts/xi']],
  ])('gives what %s matches', async (pattern, folders) => {
    expect(await expand([pattern])).toEqual({ folders, ids: [] });
  });

  it('says that a pattern matches nothing', async () => {
    await expect(expand(['city/towns/*'])).rejects.toMatchObject({ code: 'input/no-match' });
    await expect(expand(['nowhere/*'])).rejects.toMatchObject({ code: 'input/no-match' });
  });

  it('takes a folder whose name is like a pattern for itself', async () => {
    expect(await expand(['a*'], { 'a*/report.yaml': report, 'ab/report.yaml': report })).toMatchObject({
      folders: ['a*'],
    });
  });

  it('leaves other targets as they are, each once, in the order given', async () => {
    const targets = ['nowhere', 'alone', './alone', 'city/districts/xi/', 'city', 'report.docx'];
    expect(await expand(targets)).toMatchObject({
      folders: ['nowhere', 'alone', 'city/districts/xi/', 'city/districts/dong', 'report.docx'],
    });
  });

  it('is the current folder, where that is a workspace', async () => {
    const texts = { 'workspace.yaml': 'name: 某市\n', 'b/report.yaml': report, 'a/report.yaml': report };
    expect(await expand(['.'], texts)).toMatchObject({ folders: ['a', 'b'] });
  });

  it('gives the dossiers that workspace.yaml lists, in its order', async () => {
    const texts = { ...city, 'city/workspace.yaml': 'name: 某市\ndossiers: [districts/xi/, "./districts/*"]\n' };
    expect(await expand(['city'], texts)).toEqual({ folders: ['city/districts/xi', 'city/districts/dong'], ids: [] });
  });

  it('names an entry without a dossier at its place, and gives the others', async () => {
    const texts = { ...city, 'city/workspace.yaml': 'name: 某市\ndossiers:\n  - towns/*\n  - districts/xi\n' };
    expect(await expand(['city'], texts)).toEqual({
      folders: ['city/districts/xi'],
      ids: ['workspace/no-dossier 3:5'],
    });
  });

  it('gives nothing of a workspace whose workspace.yaml is wrong', async () => {
    const wrong = 'nmae: 某市\ndossiers: [../elsewhere, /etc, "C:\\\\x", districts/a..b]\n';
    expect(await expand(['city'], { ...city, 'city/workspace.yaml': wrong })).toEqual({
      folders: [],
      ids: ['schema/unknown-key 1:1', ...['2:12', '2:26', '2:32'].map((at) => `schema/wrong-value ${at}`)],
    });
  });

  it('says that a workspace is empty', async () => {
    const texts = { 'city/workspace.yaml': 'name: 某市\n', 'city/packs/a/sample/report.yaml': report };
    expect(await expand(['city'], texts)).toEqual({ folders: [], ids: ['workspace/empty 1:1'] });
  });
});

describe('openWorkspace', () => {
  it('names the folder of its packs', async () => {
    const texts = { ...city, 'city/workspace.yaml': 'name: 某市\npacks: shared/\n' };
    const { value } = await openWorkspace('city', filesOf(texts));
    expect(value).toMatchObject({ name: '某市', packs: 'city/shared' });
  });

  it('takes a folder without workspace.yaml for one that says nothing', async () => {
    const { value, messages } = await openWorkspace('city/districts', filesOf(city));
    expect(messages).toEqual([]);
    expect(value).toMatchObject({
      name: undefined,
      dossiers: ['city/districts/dong', 'city/districts/xi'],
      packs: 'city/packs',
    });
  });

  it('throws where there is no such folder', async () => {
    await expect(openWorkspace('nowhere', filesOf(city))).rejects.toMatchObject({ code: 'input/no-folder' });
  });
});
