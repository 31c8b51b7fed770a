import {
  type Files,
  type OutputRecord,
  openLayers,
  type PackCache,
  pinLayers,
  readRecord,
  sha256,
} from '@fazhi/core/folder';
import { shippedPacks } from '../inputs/shipped-packs.ts';
import { relativePath } from '../outputs/output.ts';
import { type KnownManifests, manifestsOf } from '../outputs/refuse-edited.ts';
import { version } from '../version.ts';

type BuildRecord = NonNullable<OutputRecord['build']>;
type Asked = Pick<BuildRecord, 'formats' | 'allowOpen' | 'frozen'> & {
  readonly editions?: readonly string[] | undefined;
};
type Written = Omit<OutputRecord['outputs'][number], 'before'>;
interface Now {
  readonly out: string;
  readonly inputs: BuildRecord['inputs'];
  readonly asked: Asked;
  readonly cache: PackCache;
  readonly manifests: KnownManifests;
}

/**
 * What the latest build wrote, where the same asked of the same version, inputs and packs would write it again and all
 * of it stands as it was written and is listed; undefined otherwise. Of the dossier nothing is parsed but its lock.
 */
export async function unchangedOutputs(
  folder: string,
  { out, inputs, asked, cache, manifests }: Now,
  files: Files,
): Promise<readonly Written[] | undefined> {
  const record = await readRecord(folder, files);
  const { build } = record ?? {};
  if (!record || !build || build.tool.version !== version) return undefined;
  if (keyOf(build) !== keyOf(asked) || !isSame(build.inputs, inputs)) return undefined;
  if (build.out !== relativePath(folder, out)) return undefined;

  const outputs = record.outputs
    .filter(({ path }) => build.outputs.includes(path))
    .map(({ path, sha256, edition, format }) => ({ name: nameOf(path), sha256, edition, format }));
  if (outputs.length !== build.outputs.length) return undefined;
  const listed = new Set((await manifestsOf(out, files, manifests)).map(({ path, sha256 }) => `${sha256} ${path}`));
  for (const { name, sha256: written } of outputs) {
    const bytes = listed.has(`${written} ${name}`) ? await files.read(`${out}/${name}`) : undefined;
    if (!bytes || sha256(bytes) !== written) return undefined;
  }
  const { opened } = await openLayers(build.pack, folder, { shelf: shippedPacks, files, cache });
  return isSame(build.packs, pinLayers(opened.layers))
    ? outputs.map(({ name, ...each }) => ({ path: `${out}/${name}`, ...each }))
    : undefined;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const keyOf = ({ editions, formats, allowOpen, frozen }: Asked) =>
  JSON.stringify([editions ?? null, formats, allowOpen, frozen]);
