import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const foldersIn = (path: string) =>
  readdirSync(`${root}/${path}`, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? each.name : []));

/** The rows of the code map in ARCHITECTURE.md: the names of their first column. */
const [, table = ''] = readFileSync(`${root}/ARCHITECTURE.md`, 'utf8').split('## Code map');
const rows = table
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('|'));
const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));

/** The part of the map from the row of one folder to that of the next package. */
const core = 'packages/core/src';
const insideCore = named.slice(named.indexOf(`${core}/model`) + 1, named.indexOf('packages/templates'));

describe('the code map', () => {
  it.each(foldersIn(core).filter((folder) => folder !== 'model'))('names %s of core', (folder) => {
    expect(insideCore.some((name) => name === folder || name.startsWith(`${folder}/`))).toBe(true);
  });

  it.each(foldersIn('packages/cli/src').filter((folder) => folder !== 'commands'))(
    'names %s of the command',
    (folder) => {
      expect(named).toContain(folder);
    },
  );

  it.each(insideCore)('names %s, which is there', (path) => {
    expect(statSync(`${root}/${core}/${path}`).isDirectory() || path.endsWith('.ts')).toBe(true);
  });
});

/** Rooms whose files are entries of a table: what they export is named by its key. */
const byKey = /\/(?:handle|helpers|commands|rules|catalogue)\//;

const sources = ['packages/core/src', 'packages/cli/src', 'packages/templates/src'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !byKey.test(path)),
);

it('gives no two exported functions one name', () => {
  const homes = new Map<string, string[]>();
  for (const path of sources)
    for (const [, name = ''] of readFileSync(`${root}/${path}`, 'utf8').matchAll(
      /^export (?:async )?function\*? (\w+)/gm,
    ))
      homes.set(name, [...(homes.get(name) ?? []), path]);
  expect([...homes].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

/** Files of one kind that one folder may hold, unless each is an entry of a table. */
const mostFiles = 15;
const isTable = (folder: string) => byKey.test(`${folder}/`);

it('has rooms that one can look over', () => {
  const counts = new Map<string, number>();
  for (const path of sources) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (!path.endsWith('/index.ts')) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([folder, count]) => count > mostFiles && !isTable(folder))).toEqual([]);
});
