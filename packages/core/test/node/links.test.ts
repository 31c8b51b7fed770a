import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expandTargets, hashInputs, openDossier, openSources, openWorkspace } from '../../src/folder/index.ts';
import { diskFiles } from '../../src/node/index.ts';

const top = mkdtempSync(join(tmpdir(), 'fazhi-links-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** Files by path, and links: `→ target`, written as it stands in the link. */
let made = 0;
function folderWith(entries: Readonly<Record<string, string>>): string {
  made += 1;
  const folder = join(top, String(made));
  for (const [path, content] of Object.entries(entries)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (content.startsWith('→ ')) symlinkSync(content.slice(2), join(folder, path));
    else writeFileSync(join(folder, path), content);
  }
  return folder;
}

const report = 'organ: { name: 柳河镇人民政府, level: township }\nyear: 2025\npack: national\n';
const factsOf = (metric: string) => `facts:\n  - { metric: ${metric}, value: 21 }\n`;

async function opened(entries: Readonly<Record<string, string>>) {
  const folder = join(folderWith({ 'd/report.yaml': report, ...entries }), 'd');
  const { value, messages } = await openDossier(folder, diskFiles);
  return {
    facts: value?.facts.map(({ metric }) => metric),
    said: messages.map((message) => `${message.ruleId} ${message.actual} ${message.fatal}`),
    reasons: messages.map(({ reason }) => reason),
  };
}

describe('links in a dossier', () => {
  it.each([
    ['a file', { 'd/facts.yaml': '→ data/2025.yaml', 'd/data/2025.yaml': factsOf('a') }],
    ['a folder', { 'd/facts': '→ data', 'd/data/司法所.yaml': factsOf('a') }],
    ['a folder, by its whole path', { 'd/data/司法所.yaml': factsOf('a'), 'd/facts': `→ ${join(top, 'here')}` }],
    ['a link that is a link', { 'd/facts.yaml': '→ b.txt', 'd/b.txt': '→ c.txt', 'd/c.txt': factsOf('a') }],
    ['a file in a linked folder', { 'd/facts': '→ x', 'd/x/a.yaml': '→ ../y/a.txt', 'd/y/a.txt': factsOf('a') }],
    ['what is made', { 'd/facts': '→ out/facts', 'd/out/facts/a.yaml': factsOf('a') }],
  ])('are followed to %s inside it', async (_, entries) => {
    symlinkSync(join(top, String(made + 1), 'd/data'), join(top, 'here'));
    const found = await opened(entries);
    rmSync(join(top, 'here'));
    expect(found).toMatchObject({ facts: ['a'], said: [] });
  });

  it.each([
    ['a file outside', { 'd/facts.yaml': '→ ../f.yaml', 'f.yaml': factsOf('a') }, 'facts.yaml', '通到文件夹外面'],
    ['a folder outside', { 'd/facts': '→ ../f', 'f/a.yaml': factsOf('a') }, 'facts', '通到文件夹外面'],
    ['a folder beside it that begins alike', { 'd/facts': '→ ../d2', 'd2/a.yaml': '' }, 'facts', '通到文件夹外面'],
    ['a text outside', { 'd/prose/work.md': '→ ../../w.md', 'w.md': '好。' }, 'prose/work.md', '通到文件夹外面'],
    ['nothing', { 'd/facts.yaml': '→ gone.yaml' }, 'facts.yaml', '通到的地方不存在或者打不开'],
    ['a folder that is gone', { 'd/prose': '→ gone' }, 'prose', '通到的地方不存在或者打不开'],
    ['itself', { 'd/facts.yaml': '→ facts.yaml' }, 'facts.yaml', '通到的地方不存在或者打不开'],
    ['the folder it is in', { 'd/facts': '→ .' }, 'facts', '通到已经读过的文件夹'],
    [
      'a folder by a second link',
      { 'd/facts': '→ x', 'd/prose': '→ x', 'd/x/a.yaml': factsOf('a') },
      'prose',
      '通到已经读过的文件夹',
    ],
  ])('to %s are said and not followed', async (_, entries, path, why) => {
    const { said, reasons } = await opened(entries);
    expect(said).toContain(`dossier/link ${path} true`);
    expect(reasons.join('\n')).toContain(`${path} 是一个链接，${why}，没有读`);
  });

  it('that stand for no part of it are nobody’s business', async () => {
    const { said } = await opened({
      'd/README.md': '→ ../r.md',
      'd/evidence': '→ ../share',
      'share/a.pdf': '',
      'r.md': '',
    });
    expect(said).toEqual([]);
  });

  it('in circles come to an end', async () => {
    const folder = folderWith({
      'a/one.txt': '',
      'a/up': '→ ..',
      'a/b': '→ ../b',
      'b/two.txt': '',
      'b/a': '→ ../a',
      'b/self': '→ .',
    });
    expect(await diskFiles.list(folder)).toEqual(['a/b/two.txt', 'a/one.txt', 'b/a/one.txt', 'b/two.txt']);
    const links = await diskFiles.links!(folder);
    expect(links.every(({ why }) => why === 'again')).toBe(true);
    expect(links.map(({ path }) => path)).toEqual(['a/b/a', 'a/b/self', 'a/up', 'b/a/b', 'b/a/up', 'b/self']);
  });

  it('do not multiply: each folder is entered by one link', async () => {
    const names = Array.from({ length: 24 }, (_, index) => `d${index}`);
    const chain = names.flatMap((name, index) => [
      [`${name}/x.txt`, ''],
      ...['l', 'm', 'n'].map((link) => [`${name}/${link}`, `→ ../d${index + 1}`]),
    ]);
    const folder = folderWith({ ...Object.fromEntries(chain), 'd24/x.txt': '' });
    expect((await diskFiles.list(folder))!.length).toBeLessThan(2 * (names.length + 1));
  });

  it('change what a build is made from when the file behind them changes', async () => {
    const folder = folderWith({ 'd/report.yaml': report, 'd/facts.yaml': '→ x.txt', 'd/x.txt': factsOf('a') });
    const inputs = async () => hashInputs(await openSources(join(folder, 'd'), diskFiles));
    const before = await inputs();
    writeFileSync(join(folder, 'd/x.txt'), factsOf('b'));
    expect(await inputs()).not.toEqual(before);
  });
});

describe('links among dossiers', () => {
  const town = { 'real/facts.yaml': factsOf('a'), 'real/report.yaml': report };
  const found = async (target: string, entries: Readonly<Record<string, string>>) => {
    const folder = folderWith({ ...town, 'ws/workspace.yaml': 'name: 某县\n', ...entries });
    const { value, messages } = await expandTargets([join(folder, target)], diskFiles);
    return {
      dossiers: value.map((path) => path.slice(folder.length + 1)),
      said: messages.map((message) => `${message.ruleId} ${message.file?.slice(folder.length + 1)}`),
    };
  };

  it.each(['ws/*', 'ws', 'ws/**'])('are followed to a dossier elsewhere: %s', async (target) => {
    const { dossiers, said } = await found(target, { 'ws/town': '→ ../real', 'ws/b/report.yaml': report });
    expect(dossiers.toSorted()).toEqual(['ws/b', 'ws/town']);
    expect(said).toEqual([]);
  });

  it('to a dossier that is there already give it once', async () => {
    const { dossiers, said } = await found('ws/*', {
      'ws/town': '→ a',
      'ws/z': '→ ../ws/a',
      'ws/a/report.yaml': report,
    });
    expect({ dossiers, said }).toEqual({ dossiers: ['ws/a'], said: [] });
  });

  it.each([
    ['ws/*', 'ws/town', 'workspace/broken-link', { 'ws/town': '→ ../gone' }],
    ['ws', 'ws/town', 'workspace/broken-link', { 'ws/town': '→ ../gone', 'ws/b/report.yaml': report }],
    ['ws', 'ws/b/report.yaml', 'workspace/broken-link', { 'ws/b/report.yaml': '→ ../../real/report.yaml' }],
    ['ws/*', 'ws/papers', 'workspace/link', { 'ws/papers': '→ ../papers', 'papers/d/report.yaml': report }],
  ])('that lead nowhere are said: %s, %s, %s', async (target, path, id, entries) => {
    const { said } = await found(target, entries);
    expect(said).toContain(`${id} ${path}`);
  });

  it('say nothing of links that the pattern does not mean, nor of those a dossier says itself', async () => {
    const { said } = await found('ws/t*', {
      'ws/papers': '→ ../papers',
      'papers/x': '',
      'ws/town/report.yaml': report,
      'ws/town/facts': '→ ../gone',
    });
    expect(said).toEqual([]);
  });

  it('to a workspace elsewhere give its dossiers', async () => {
    const folder = folderWith({
      ...town,
      'ws/x': '→ ../county',
      'county/workspace.yaml': 'name: 某县\n',
      'county/a/report.yaml': report,
    });
    const { value } = await openWorkspace(join(folder, 'ws'), diskFiles);
    expect(value?.dossiers).toEqual([]);
    const { value: expanded } = await expandTargets([join(folder, 'ws/*')], diskFiles);
    expect(expanded).toEqual([join(folder, 'ws/x/a')]);
  });
});
