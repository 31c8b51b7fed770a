import { hasErrors, type Message, type Outcome } from '@fazhi/core';
import { expandTargets, type Files, openPack, openWorkspace, outdatedLayers } from '@fazhi/core/folder';
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
  const expanded = await Promise.all(targets.map((each) => expand(each, host.files)));
  const rows: OutdatedRow[] = [];
  const unread: Message[] = expanded.flatMap(({ messages }) => messages);
  for (const target of expanded.flatMap(({ value }) => value)) {
    const { value: opened, messages } = await openPack(target, shippedPacks, host.files);
    const layers = opened ? await outdatedLayers(opened, shippedPacks, host.files) : [];
    rows.push(...layers.map((layer) => ({ target, ...layer })));
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

/** A folder that is neither a dossier nor a pack stands for those below it; what is wrong with its workspace.yaml. */
async function expand(target: string, files: Files): Promise<Outcome<readonly string[]>> {
  const folder = target.replace(/(?<=.)\/$/, '');
  const has = async (name: string) => (await files.read(`${folder}/${name}`)) !== undefined;
  if (shippedPacks.names.includes(target) || (await has('report.yaml')) || (await has('pack.yaml')))
    return { value: [target], messages: [] };
  const paths = await files.list(folder);
  if (!paths) return expandTargets([target], files);
  const packs = paths.flatMap((path) => /^(.+)\/pack\.yaml$/.exec(path)?.[1] ?? []);
  const { value: workspace, messages } = await openWorkspace(folder, files);
  const inside = [...(workspace?.dossiers ?? []), ...packs.map((pack) => `${folder}/${pack}`.replace(/^\.\//, ''))];
  return { value: inside.length + messages.length > 0 ? inside : [target], messages };
}
