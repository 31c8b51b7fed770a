import { expect, it } from 'vitest';
import { checkOpened, type Files, hashInputs, memoryFiles, openDraft, openSources } from '../../src/folder/index.ts';

const shelf = { names: [], folderOf: (name: string) => name };
const texts = {
  'd/report.yaml': 'organ: { name: 云山县人民政府, level: county }\nyear: 2025\npack: ./own\n',
  'd/facts/司法局.yaml': 'facts: []\n',
  'd/prose/a.md': '依法行政。\n',
  'd/own/pack.yaml': 'id: own\nname: 包\nversion: 1.0.0\nsections:\n  - { id: a, title: 甲 }\n',
  'd/own/sections/a.hbs': '依法行政。',
};

function countingFiles(reads: Map<string, number>): Files {
  const files = memoryFiles(
    new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)])),
  );
  return {
    ...files,
    read: async (path) => {
      const bytes = await files.read(path);
      if (bytes) reads.set(path, (reads.get(path) ?? 0) + 1);
      return bytes;
    },
  };
}

it('reads each file once for the hashes, the draft and its check together', async () => {
  const reads = new Map<string, number>();
  const files = countingFiles(reads);
  const sources = await openSources('d', files);
  const { value, messages } = await openDraft('d', shelf, files, { sources });
  const checked = await checkOpened({ value: value!, messages }, 'd', files);
  expect([...checked.sources.keys()].sort()).toEqual([
    'd/facts/司法局.yaml',
    'd/own/pack.yaml',
    'd/prose/a.md',
    'd/report.yaml',
  ]);
  expect(
    hashInputs(sources)
      .map(({ path }) => `d/${path}`)
      .sort(),
  ).toEqual(Object.keys(texts).sort());
  expect(Object.fromEntries(reads)).toEqual(Object.fromEntries(Object.keys(texts).map((path) => [path, 1])));
});

it('names files in messages from the folder on as they are read', async () => {
  const files = countingFiles(new Map());
  const wrong: Files = {
    ...files,
    read: async (path) => (path.endsWith('司法局.yaml') ? new TextEncoder().encode('facts: [{}]') : files.read(path)),
  };
  const { messages } = await openDraft('d', shelf, wrong);
  expect(messages.map(({ file }) => file)).toContain('d/facts/司法局.yaml');
});
