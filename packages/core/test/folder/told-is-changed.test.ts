import { describe, expect, it } from 'vitest';
import { memoryFiles, openPack, openPreview, packCache } from '../../src/folder/index.ts';
import type { DraftPreview, PreviewedEdit } from '../../src/model/pack/draft-preview.ts';
import { diffPacks } from '../../src/pack/index.ts';
import { base, districts, releases } from './release-family.ts';

const shelf = { names: [], folderOf: (name: string) => name };
const bytes = (text: string) => new TextEncoder().encode(text);

function filesWith(release: readonly string[]) {
  const newer = { ...base };
  for (const name of release) releases[name]?.(newer);
  const pack = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text] as const);
  const all = [
    ...pack('packs/city', base),
    ...pack('new/city', newer),
    ...Object.values(districts).flatMap((files) => Object.entries(files)),
  ];
  return memoryFiles(new Map(all.map(([path, text]) => [path, bytes(text)])));
}

const known = new Map<string, ReturnType<typeof readPreviews>>();
function previewsOf(release: readonly string[]) {
  const key = release.join('，');
  const previews = known.get(key) ?? readPreviews(release);
  known.set(key, previews);
  return previews;
}

async function readPreviews(release: readonly string[]) {
  const files = filesWith(release);
  const before = (await openPack('packs/city', shelf, files)).value!;
  const after = (await openPack('new/city', shelf, files)).value!;
  const cache = packCache();
  const previews: DraftPreview[] = [];
  for (const district of Object.keys(districts))
    previews.push(await openPreview(district, shelf, files, { before, after, cache }));
  return { previews, changes: diffPacks(before.outline!, after.outline!) };
}

const textsOf = ({ edit }: PreviewedEdit): string =>
  [
    edit.kind,
    ...('before' in edit ? [edit.before.cells.map(({ text }) => text).join('|')] : ['']),
    ...('after' in edit ? [edit.after.cells.map(({ text }) => text).join('|')] : ['']),
  ].join(' ⟶ ');
const named = ({ causes }: PreviewedEdit): number => causes.length;

/** Figures that are printed before and not after. */
function lostFigures(edits: readonly PreviewedEdit[]): readonly string[] {
  const figures = (side: 'before' | 'after') =>
    edits.flatMap(({ edit }) => {
      const passage = side in edit ? (edit as unknown as Record<string, typeof edit & object>)[side] : undefined;
      const { cells = [] } = (passage ?? {}) as {
        cells?: readonly { text: string; facts: readonly { start: number; end: number }[] }[];
      };
      return cells.flatMap(({ text, facts }) => facts.map(({ start, end }) => text.slice(start, end)));
    });
  const after = figures('after');
  return figures('before').filter((figure) => {
    const at = after.indexOf(figure);
    if (at >= 0) after.splice(at, 1);
    return at < 0 && !figure.startsWith('【');
  });
}

describe('what a release changes in a draft is told, and what is told is true', () => {
  it.each(Object.keys(releases))('%s', async (release) => {
    const { previews, changes } = await previewsOf([release]);
    expect(changes, 'pack diff says something').not.toEqual([]);
    for (const { dossier, isDrafted, edits, layout, come, trouble } of previews) {
      expect([dossier, trouble, isDrafted || come.some(({ severity }) => severity === 'error')]).toEqual([
        dossier,
        undefined,
        true,
      ]);
      const unnamed = edits.filter((each) => named(each) === 0).map(textsOf);
      expect([dossier, unnamed]).toEqual([dossier, []]);
      const isBig = changes.some(({ level }) => level === 'major');
      expect([dossier, isBig ? [] : lostFigures(edits)], 'a figure that goes is a major change').toEqual([dossier, []]);
      const isPrinted = changes.some(({ level }) => level !== 'patch');
      const shown = isPrinted ? [] : edits.map(textsOf).filter((text) => !text.includes('【'));
      expect([dossier, shown], 'what is said to change nothing printed').toEqual([dossier, []]);
      const ofLayout = changes
        .filter(({ aspect }) => aspect.startsWith('layout.'))
        .map(({ aspect }) => aspect.slice(7));
      expect(ofLayout).toEqual(expect.arrayContaining(layout.map(({ key }) => key)));
    }
  });

  /** A change that is named for a sentence changes it alone as well. */
  const pairs = Object.keys(releases).flatMap((one, index, names) => {
    if (index % 3 !== 0) return [];
    const other = names[(index * 7 + 5) % names.length]!;
    return one === other ? [] : [[one, other] as const];
  });
  it.each(pairs)('%s, with %s', async (one, other) => {
    const together = await previewsOf([one, other]);
    const alone = { one: await previewsOf([one]), other: await previewsOf([other]) };
    const key = (change: { kind: string; id: string; aspect: string }) =>
      [change.kind, change.id, change.aspect].join(' ');
    const ofOne = new Set(alone.one.changes.map(key));
    const ofOther = new Set(alone.other.changes.map(key));
    for (const [at, { dossier, edits }] of together.previews.entries()) {
      expect([dossier, edits.filter((each) => named(each) === 0).map(textsOf)]).toEqual([dossier, []]);
      for (const [keys, rest, side] of [
        [ofOne, ofOther, alone.one],
        [ofOther, ofOne, alone.other],
      ] as const) {
        const only = edits.filter(
          ({ causes }) => causes.length > 0 && causes.every((each) => keys.has(key(each)) && !rest.has(key(each))),
        );
        const there = side.previews[at]!.edits.map(textsOf);
        expect([dossier, only.map(textsOf).filter((text) => !there.includes(text))]).toEqual([dossier, []]);
      }
    }
  });
});
