import { relative } from 'node:path';
import { type Files, type Manifest, openLayers, type PackCache, pinLayers, sha256 } from '@fazhi/core/node';
import { readManifest } from './outputs.ts';
import { shippedPacks } from './shipped-packs.ts';
import { version } from './version.ts';

type Asked = Pick<NonNullable<Manifest['build']>, 'formats' | 'allowOpen' | 'frozen'> & {
  readonly editions?: readonly string[] | undefined;
};
interface Now {
  readonly out: string;
  readonly inputs: Manifest['inputs'];
  readonly asked: Asked;
  readonly cache: PackCache;
}

/**
 * What the latest build wrote, where the same asked of the same version, inputs and packs would write it again and all
 * of it stands as it was written; undefined otherwise. Of the dossier nothing is parsed but its lock.
 */
export async function unchangedOutputs(
  folder: string,
  { out, inputs, asked, cache }: Now,
  files: Files,
): Promise<Manifest['outputs'] | undefined> {
  const manifest = await readManifest(out, files);
  if (!manifest?.build || manifest.tool.version !== version) return undefined;
  const { pack, outputs: names, ...askedBefore } = manifest.build;
  if (keyOf(askedBefore) !== keyOf(asked) || !isSame(manifest.inputs, inputs)) return undefined;
  if (manifest.dossier !== (relative(out, folder).replaceAll('\\', '/') || '.')) return undefined;

  const outputs = manifest.outputs.filter(({ path }) => names.includes(path));
  if (outputs.length !== names.length) return undefined;
  for (const { path, sha256: written } of outputs) {
    const bytes = await files.read(`${out}/${path}`);
    if (!bytes || sha256(bytes) !== written) return undefined;
  }
  const { opened } = await openLayers(pack, folder, { shelf: shippedPacks, files, cache });
  return isSame(manifest.packs, pinLayers(opened.layers)) ? outputs : undefined;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const keyOf = ({ editions, formats, allowOpen, frozen }: Asked) =>
  JSON.stringify([editions ?? null, formats, allowOpen, frozen]);
