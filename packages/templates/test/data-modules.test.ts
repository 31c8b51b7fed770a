import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createDossier, draftFrom } from '@fazhi/core';
import { openPacks, type PackShelf } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { describe, expect, it } from 'vitest';
import { packNames, packUrl } from '../src/index.ts';
import congress from '../src/packs/congress.ts';
import department from '../src/packs/department.ts';
import national from '../src/packs/national.ts';
import threePart from '../src/packs/three-part.ts';
import township from '../src/packs/township.ts';

const modules = new Map([national, threePart, department, township, congress]);
const shelf: PackShelf = {
  names: packNames,
  folderOf: (name) => fileURLToPath(packUrl(name)).replace(/\/$/, ''),
};

it('there is one for each pack, and the package has an entry for it', () => {
  expect([...modules.keys()]).toEqual(packNames);
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { exports, publishConfig } = JSON.parse(manifest) as Manifest & { publishConfig: Manifest };
  for (const entries of [exports, publishConfig.exports]) {
    const names = Object.keys(entries).filter((entry) => !/^\.(?:\/package\.json)?$/.test(entry));
    expect(names).toEqual(packNames.map((name) => `./${name}`));
  }
});

interface Manifest {
  readonly exports: object;
}

describe.each(packNames)('%s', (name) => {
  it('has the files that are read from its folder', async () => {
    const { packs } = await openPacks(name, shelf, diskFiles);
    const opened = [...packs.get(name)!].map(([path, bytes]) => [path, new TextDecoder().decode(bytes as Uint8Array)]);
    expect(modules.get(name)).toEqual(new Map(opened as [string, string][]));
  });

  it('drafts as data', () => {
    const level = name === 'department' || name === 'township' ? name : 'county';
    const { value: dossier } = createDossier({ organ: { name: '云山县人民政府', level }, year: 2025, pack: name });
    const { value: draft, messages } = draftFrom(dossier!, modules);
    expect(messages.filter(({ ruleId }) => ruleId?.startsWith('pack/')).map(String)).toEqual([]);
    expect(draft!.report.head.title).toContain('2025年');
  });
});
