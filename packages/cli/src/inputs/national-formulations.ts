import { type Formulation, resolvePack } from '@fazhi/core';
import { type Files, openPacks, type PackCache } from '@fazhi/core/folder';
import { shippedPacks } from './shipped-packs.ts';

/** The national table of wording, which a report that belongs to no pack is checked with. */
export async function nationalFormulations(files: Files, cache?: PackCache): Promise<readonly Formulation[]> {
  const { packs, labelOf } = await openPacks('national', shippedPacks, files, { opened: cache?.opened });
  return resolvePack('national', packs, { labelOf }).value?.formulations ?? [];
}
