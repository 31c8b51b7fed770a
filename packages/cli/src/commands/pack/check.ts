import { checkPack } from '@fazhi/core';
import { openPack } from '@fazhi/core/folder';
import { shippedPacks } from '../../inputs/shipped-packs.ts';
import type { Action } from './action.ts';
import { showFindings } from './show-findings.ts';

/** All that can be known of a pack without a district's data. */
export async function check(action: Action): Promise<number> {
  const { value: opened, messages } = await openPack(action.target, shippedPacks, action.host.files);
  const { outline } = opened ?? {};
  const found = outline && opened ? checkPack(outline, opened).messages : [];
  return showFindings([...messages, ...found], action);
}
