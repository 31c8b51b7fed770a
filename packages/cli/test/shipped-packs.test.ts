import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { InputError } from '@fazhi/core';
import { memoryFiles } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { describe, expect, it } from 'vitest';
import { refuseShipped, shippedPacks } from '../src/inputs/shipped-packs.ts';

const national = shippedPacks.folderOf('national');
const all = { disk: diskFiles, memory: memoryFiles(new Map()) };

describe.each(Object.entries(all))('refuseShipped on %s', (_, files) => {
  it.each([
    ['as fazhi names it', national],
    ['from the current folder', relative('.', national)],
    ['from the current folder, with a dot', `./${relative('.', national)}`],
    ['by a way round', `${national}/../township/../national/`],
    ['in node_modules', 'node_modules/@hubei/city/data'],
    ['in node_modules further up', '../node_modules/city'],
  ])('refuses a pack named %s', async (_, folder) => {
    await expect(refuseShipped(folder, 'pack.yaml', files)).rejects.toThrow(InputError);
  });

  it.each(['packs/city', '.', 'packs/national', `${national}-2`])('leaves %s to its keeper', async (folder) => {
    await expect(refuseShipped(folder, 'pack.yaml', files)).resolves.toBeUndefined();
  });
});

it('refuses a shipped pack behind a link', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-'));
  try {
    symlinkSync(national, join(folder, 'own'), 'junction');
    await expect(refuseShipped(join(folder, 'own'), 'pack.yaml', diskFiles)).rejects.toThrow(InputError);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
