import { checkPack, type Message } from '@fazhi/core';
import { checkChanges, expandPacks, openCases, openPack, packCache, trimCache } from '@fazhi/core/folder';
import { shippedPacks } from '../../inputs/shipped-packs.ts';
import type { Action } from './action.ts';
import { showFindings } from './show-findings.ts';

/** All that can be known of packs without a district's data; what several of them have from one base is said once. */
export async function check(action: Action): Promise<number> {
  const { targets, host } = action;
  const { value, messages: ofWorkspace } = await expandPacks(targets, shippedPacks, host.files);
  const found = new Map(ofWorkspace.map((message) => [said(message), message]));
  const cache = packCache();
  for (const target of value.packs) {
    const { value: pack, messages } = await openPack(target, shippedPacks, host.files, { cache });
    const hasCases = pack && (await openCases(pack.folder, pack.label, host.files)).length > 0;
    const ofPack = pack?.outline ? checkPack(pack.outline, { ...pack, hasCases }).messages : [];
    const ofChanges = pack ? await checkChanges(pack, shippedPacks, host.files, cache) : [];
    trimCache(cache, target);
    for (const message of [...messages, ...ofPack, ...ofChanges]) found.set(said(message), message);
  }
  return showFindings([...found.values()], action, value.packs.length);
}

const said = ({ file, line, column, ruleId, reason }: Message): string =>
  [file, line, column, ruleId, reason].join('\n');
