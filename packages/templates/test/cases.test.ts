import { fileURLToPath } from 'node:url';
import { compilePack, testPack } from '@fazhi/core';
import { openCases, openPack, type PackShelf } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { describe, expect, it } from 'vitest';
import { packNames, packUrl } from '../src/index.ts';

const folderOf = (name: string) => fileURLToPath(packUrl(name)).replaceAll('\\', '/').replace(/\/$/, '');
const shelf: PackShelf = { names: packNames, folderOf };
const cases = await Promise.all(
  packNames.map(async (name) => ({ name, cases: await openCases(folderOf(name), name, diskFiles) })),
);
const tested = cases.filter(({ cases }) => cases.length > 0);

it('knows a pack with cases', () => {
  expect(tested.map(({ name }) => name)).toContain('national');
});

describe.each(tested)('$name', ({ name, cases }) => {
  it('drafts its cases as they are written down', async () => {
    const { value: opened } = await openPack(name, shelf, diskFiles);
    const { value: compiled } = compilePack(opened!.outline!);
    const results = testPack(compiled!, cases, opened!);
    expect(results.flatMap(({ messages }) => messages.map(String))).toEqual([]);
    expect(results.flatMap(({ differences }) => differences)).toEqual([]);
    expect(results.map((each) => each.name)).toEqual(cases.map((each) => each.name));
  });

  it('takes no template from them', async () => {
    const { value: opened } = await openPack(name, shelf, diskFiles);
    expect(opened!.outline!.unused).toEqual([]);
  });
});
