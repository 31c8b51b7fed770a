import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { matchFigures, resolvePack } from '@fazhi/core';
import { openPacks } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { expect, it } from 'vitest';
import { packNames, packUrl } from '../../src/index.ts';

const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)).replace(/\/$/, '') };
const { metrics } = resolvePack('national', (await openPacks('national', shelf, diskFiles)).packs).value!;

/** Sentences as offices write them, 【21件=review.accepted】; `-` for a figure that is of no metric, or of a part of one. */
function read(file: string) {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const expected = [...line.matchAll(/【[^=】]+=([^】]+)】/g)].map(([, metric]) => metric);
      return { text: line.replace(/【([^=】]+)=[^】]+】/g, '$1'), expected };
    });
}

const judge = (file: string) =>
  read(file).flatMap(({ text, expected }) => {
    const found = matchFigures(text, metrics);
    expect([text, found.length]).toEqual([text, expected.length]);
    return found.map((match, index) => ({
      text: `${text.slice(0, match.start)}【${match.text}】`,
      expected: expected[index] === '-' ? undefined : expected[index],
      isSure: match.certainty === 'sure',
      first: match.candidates[0]?.metric,
      offers: match.candidates.map(({ metric }) => metric),
    }));
  });

/** The matcher was tuned on both, so they hold it where it is and say nothing of texts it has not seen; the shares may not fall. */
it.each([
  ['sentences.txt', 0.95],
  ['sentences-2.txt', 0.75],
])('%s: what is sure is right, and most is sure', (file, share) => {
  const all = judge(file);
  const sure = all.filter(({ isSure }) => isSure);
  expect(sure.filter(({ first, expected }) => first !== expected)).toEqual([]);
  const known = all.filter(({ expected }) => expected !== undefined);
  expect(known.length).toBeGreaterThan(60);
  expect(known.filter(({ isSure }) => isSure).length / known.length).toBeGreaterThanOrEqual(share);
  const open = known.filter(({ isSure }) => !isSure);
  expect(open.filter(({ offers, expected }) => offers.includes(expected!)).length).toBeGreaterThanOrEqual(
    Math.floor(open.length * 0.9),
  );
});
