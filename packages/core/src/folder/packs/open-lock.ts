import { type Message, type Outcome, requireArgument } from '../../message/index.ts';
import { type CheckLockOptions, checkLock, type Lock, parseLock, parsePack } from '../../pack/index.ts';
import { below } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { pinLayers } from './integrity.ts';
import type { PackLayer } from './open-packs.ts';

/**
 * The lock beside a report.yaml or a pack.yaml; undefined where there is none, or none that can be read.
 *
 * @param folder a dossier's or a pack's folder
 * @param files where the folder is
 * @returns the lock, and why it cannot be read
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await openLock('云山', files)).value; // undefined
 * ```
 */
export async function openLock(folder: string, files: Files): Promise<Outcome<Lock | undefined>> {
  requireArgument('text', 'folder', folder);
  requireArgument('files', 'files', files);
  const path = below(folder, 'fazhi.lock');
  const bytes = await files.read(path);
  return bytes ? parseLock(bytes, path) : { value: undefined, messages: [] };
}

/**
 * What was found in the lock, and how the layers depart from it. Where the chain stops at a layer that could not be
 * found or read, nothing is said of those that are missing: that they are has been said.
 *
 * @param chain the layers with what stands on them, where that is not one of them
 */
export function lockMessages(
  { value: lock, messages }: Outcome<Lock | undefined>,
  layers: readonly PackLayer[],
  options: CheckLockOptions,
  chain: readonly PackLayer[] = layers,
): readonly Message[] {
  const isSilent = !options.frozen && (lock?.packs.size ?? 0) === 0;
  if (messages.length > 0 || isSilent || !isWhole(chain)) return messages;
  return checkLock(lock, pinLayers(layers), options);
}

function isWhole(layers: readonly PackLayer[]): boolean {
  const manifests = layers.map(({ files, label }) => parsePack(files, label).value?.manifest);
  const base = manifests.find((manifest) => !manifest?.mixin);
  const mixins = manifests.flatMap((manifest) => manifest?.mixins ?? []);
  return base !== undefined && base.extends === undefined && mixins.every((each) => isThere(each, layers));
}

const isThere = (reference: string, layers: readonly PackLayer[]): boolean =>
  layers.some((layer) => layer.reference === reference);
