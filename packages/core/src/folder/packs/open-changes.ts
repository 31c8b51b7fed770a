import { type Changes, parseChanges } from '../../pack/index.ts';
import { decodeText } from '../../source/index.ts';
import { below } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';

export const changesName = 'CHANGES.md';

/** What CHANGES.md of a pack's folder says; nothing where there is none, or none that is text. */
export async function openChanges(folder: string, files: Files): Promise<Changes> {
  const path = below(folder, changesName);
  const bytes = await files.read(path);
  return parseChanges((bytes && decodeText(bytes, path).value) ?? '');
}
