import { InputError, mergeRollUpParts, parseRollUpPart, plainMessage, type RollUpPart } from '@fazhi/core';
import { expandTargets, openMember, packCache, trimCache } from '@fazhi/core/folder';
import type { Host } from '../host.ts';
import { readInput } from '../inputs/read-input.ts';
import { shippedPacks } from '../inputs/shipped-packs.ts';
import { inShard, type Shard } from './share.ts';
import { type Trouble, workOnEach } from './work-on-each.ts';

/** What was read of the members of a whole, and which folders could not be read at all. */
export interface ReadMembers {
  readonly part: RollUpPart;
  readonly troubles: readonly Trouble[];
}

/**
 * The members that targets stand for: dossiers, of which a shard takes its own, and files of parts, which are taken whole.
 *
 * @param into the dossier above them, which is no member of itself
 */
export async function readMembers(
  targets: readonly string[],
  into: string,
  shard: Shard | undefined,
  host: Host,
): Promise<ReadMembers> {
  const files = targets.filter(isPart);
  const parts: RollUpPart[] = [];
  for (const file of files) parts.push(await readPart(file, host));
  const folders = targets.filter((target) => !isPart(target));
  if (folders.length === 0) return { part: mergeRollUpParts(parts), troubles: [] };
  const { value: all, messages: ofWorkspace } = await expandTargets(folders, host.files);
  const own = all.filter((folder) => folder !== into);
  const cache = packCache(host.packs);
  const { results, troubles } = await workOnEach(shard ? inShard(own, shard) : own, async (folder) => {
    const { value: member, messages } = await openMember(folder, shippedPacks, host.files, { cache });
    trimCache(cache, folder);
    // What a dossier that could be read says of itself is told by its own check.
    return { members: member ? [member] : [], messages: member ? [] : messages.filter(({ fatal }) => fatal === true) };
  });
  const read: RollUpPart = {
    shards: shard ? [`${shard.index}/${shard.of}`] : [],
    members: results.flatMap(({ members }) => members),
    messages: [...ofWorkspace, ...results.flatMap(({ messages }) => messages)].map(plainMessage),
  };
  return { part: mergeRollUpParts([...parts, read]), troubles };
}

const isPart = (target: string): boolean => target.toLowerCase().endsWith('.json');

async function readPart(file: string, host: Host): Promise<RollUpPart> {
  const part = parseRollUpPart(await readInput(file, '请写 rollup --shard 生成的文件', host));
  if (part) return part;
  throw new InputError({
    code: 'rollup/part',
    found: `${file} 不是 rollup --shard 生成的文件，或者已经损坏`,
    remedy: '请用 rollup --shard 重新生成这一份',
  });
}
