import { UsageError } from '@fazhi/core';
import { openPack } from '@fazhi/core/folder';
import { exitCodes } from '../../exit-code.ts';
import { shippedPacks } from '../../inputs/shipped-packs.ts';
import { stringifyJson } from '../../reporters/json.ts';
import { differencePretty, packDifference } from '../../reporters/pack/difference.ts';
import type { Action } from './action.ts';
import { preview } from './preview.ts';
import { showFindings } from './show-findings.ts';

/** What differs between two versions of a pack, and the version that calls for. */
export async function diff(action: Action): Promise<number> {
  const { target, other, options, host } = action;
  if (other === undefined)
    throw new UsageError({
      code: 'usage/pack-diff',
      found: 'fazhi pack diff 只给了一个模板包',
      remedy: '请先写旧的、再写新的，如 fazhi pack diff packs/city-1.0 packs/city',
    });
  const [before, after] = [
    await openPack(target, shippedPacks, host.files),
    await openPack(other, shippedPacks, host.files),
  ];
  if (!before.value?.outline || !after.value?.outline)
    return showFindings([...before.messages, ...after.messages], action);
  if (typeof options.over === 'string') return preview(options.over, before.value, after.value, action);
  const difference = packDifference(before.value.outline, after.value.outline);
  host.stdout(options.format === 'json' ? stringifyJson(difference) : differencePretty(difference));
  return difference.honest ? exitCodes.clean : exitCodes.findings;
}
