import { hasErrors, type Message } from '@fazhi/core';
import { expandPacks, openPack, outdatedLayers, packCache, trimCache } from '@fazhi/core/folder';
import { exitCodes } from '../../exit-code.ts';
import { sortMessages } from '../../findings/sort-messages.ts';
import { shippedPacks } from '../../inputs/shipped-packs.ts';
import { messageJson, stringifyJson } from '../../reporters/json.ts';
import { type OutdatedRow, outdatedPretty } from '../../reporters/pack/outdated.ts';
import { listOf } from '../../reporters/pretty.ts';
import type { Action } from './action.ts';

/** Where the shelves have a newer version than a dossier or a pack is made with. */
export async function outdated(action: Action): Promise<number> {
  const { targets, options, host } = action;
  const { value: expanded, messages: ofWorkspace } = await expandPacks(targets, shippedPacks, host.files);
  const rows: OutdatedRow[] = [];
  const unread: Message[] = [...ofWorkspace];
  const cache = packCache();
  for (const target of [...expanded.dossiers, ...expanded.packs]) {
    const { value: opened, messages } = await openPack(target, shippedPacks, host.files, { cache });
    const layers = opened ? await outdatedLayers(opened, shippedPacks, host.files, cache) : [];
    rows.push(...layers.map((layer) => ({ target, ...layer })));
    trimCache(cache, target);
    const isRead = opened?.outline !== undefined || layers.length > 0;
    unread.push(
      ...messages.filter((each) => each.fatal === true && (!isRead || /(?:^|\/)fazhi\.lock$/.test(each.file ?? ''))),
    );
  }
  host.stdout(
    options.format === 'json'
      ? stringifyJson({ outdated: rows, messages: unread.map(messageJson) })
      : listOf(sortMessages(unread), host.colour) +
          outdatedPretty(rows, options.quiet === true || (rows.length === 0 && unread.length > 0)),
  );
  return rows.length > 0 || hasErrors(unread) ? exitCodes.findings : exitCodes.clean;
}
