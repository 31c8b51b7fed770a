import type { Returned } from '../../flows/verify/verify.ts';
import { openOffice, readAnchorMap } from '../../ooxml/index.ts';
import { readBuilt } from '../record/built-drafts.ts';
import type { BringHomeOptions } from './homecoming.ts';

/** The file as it was built that was edited since: the one of now where nothing else is known. */
export async function baseOf(
  { draft, edition }: Returned,
  now: Uint8Array,
  { folder, files }: Pick<BringHomeOptions, 'folder' | 'files'>,
): Promise<{ readonly base: Uint8Array; readonly isKnown: boolean }> {
  if (draft !== undefined && readAnchorMap(openOffice(now).parts).draft === draft) return { base: now, isKnown: true };
  const base = await readBuilt(folder, { draft, edition }, files);
  return { base: base ?? now, isKnown: base !== undefined };
}
