import { type Dossier, type LayoutSettings, layoutOf } from '@fazhi/core';
import { type Files, openPack } from '@fazhi/core/folder';
import { shippedPacks } from './shipped-packs.ts';

/** The layout of the dossier in this folder, with what its pack says; without that where the pack cannot be read. */
export async function dossierLayout({ report }: Dossier, folder: string, files: Files): Promise<LayoutSettings> {
  const { value: opened } = await openPack(folder, shippedPacks, files);
  return layoutOf(report.layout, opened?.outline?.layout);
}
