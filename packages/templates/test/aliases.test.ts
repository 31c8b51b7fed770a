import { fileURLToPath } from 'node:url';
import { resolvePack } from '@fazhi/core';
import { openPacks } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { describe, expect, it } from 'vitest';
import { packNames, packUrl } from '../src/index.ts';

const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)).replace(/\/$/, '') };

describe.each(packNames)('the names in %s', (name) => {
  it('each belong to one metric', async () => {
    const { value } = resolvePack(name, (await openPacks(name, shelf, diskFiles)).packs);
    const owners = new Map<string, string[]>();
    for (const metric of value!.metrics)
      for (const each of [metric.name, ...(metric.aliases ?? [])])
        owners.set(each, [...(owners.get(each) ?? []), metric.id]);
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });
});

it('gives every metric of national another name', async () => {
  const { value } = resolvePack('national', (await openPacks('national', shelf, diskFiles)).packs);
  expect(value!.metrics.filter(({ aliases = [] }) => aliases.length === 0).map(({ id }) => id)).toEqual([]);
});
