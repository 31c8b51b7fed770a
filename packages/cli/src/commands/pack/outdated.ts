import { hasErrors, type Message } from '@fazhi/core';
import { expandTargets, type Files, openPack, openWorkspace, outdatedLayers } from '@fazhi/core/node';
import { exitCodes } from '../../exit-code.ts';
import { type OutdatedRow, outdatedPretty } from '../../pack-outdated.ts';
import { stringifyJson } from '../../reporters/json.ts';
import { shippedPacks } from '../../shipped-packs.ts';
import type { Action } from './action.ts';
import { report } from './report.ts';

/** Where the shelves have a newer version than a dossier or a pack is made with. */
export async function outdated(action: Action): Promise<number> {
  const { targets, options, host } = action;
  const rows: OutdatedRow[] = [];
  const unread: Message[] = [];
  for (const target of (await Promise.all(targets.map((each) => expand(each, host.files)))).flat()) {
    const { value: opened, messages } = await openPack(target, shippedPacks, host.files);
    const layers = opened ? await outdatedLayers(opened, shippedPacks, host.files) : [];
    rows.push(...layers.map((layer) => ({ target, ...layer })));
    if (layers.length === 0 && !opened?.outline && hasErrors(messages)) unread.push(...messages);
  }
  if (unread.length > 0) return report(unread, action);
  host.stdout(
    options.format === 'json' ? stringifyJson({ outdated: rows }) : outdatedPretty(rows, options.quiet === true),
  );
  return rows.length > 0 ? exitCodes.findings : exitCodes.clean;
}

/** A folder that is neither a dossier nor a pack stands for those below it. */
async function expand(target: string, files: Files): Promise<readonly string[]> {
  const folder = target.replace(/(?<=.)\/$/, '');
  const has = async (name: string) => (await files.read(`${folder}/${name}`)) !== undefined;
  if (shippedPacks.names.includes(target) || (await has('report.yaml')) || (await has('pack.yaml'))) return [target];
  const paths = await files.list(folder);
  if (!paths) return (await expandTargets([target], files)).value;
  const packs = paths.flatMap((path) => /^(.+)\/pack\.yaml$/.exec(path)?.[1] ?? []);
  const dossiers = (await openWorkspace(folder, files)).value?.dossiers ?? [];
  const inside = [...dossiers, ...packs.map((pack) => `${folder}/${pack}`.replace(/^\.\//, ''))];
  return inside.length > 0 ? inside : [target];
}
