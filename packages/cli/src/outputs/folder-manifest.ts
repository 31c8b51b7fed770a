import { editions } from '@fazhi/core';
import { type Files, type Manifest, parseManifest, sha256, stringifyManifest } from '@fazhi/core/folder';
import { version } from '../version.ts';

export type ManifestOutput = Manifest['outputs'][number];

/** What is for everyone is listed apart, in a manifest that tells nothing of where it comes from. */
const names = { internal: 'manifest.json', public: 'manifest.public.json' } as const;
type Kind = keyof typeof names;
const kinds = Object.keys(names) as Kind[];

export const isForEveryone = (edition: string): boolean => edition === editions.public.id;
const kindOf = ({ edition }: Pick<ManifestOutput, 'edition'>): Kind => (isForEveryone(edition) ? 'public' : 'internal');

async function readOne(folder: string, kind: Kind, files: Files) {
  const path = `${folder}/${names[kind]}`;
  const bytes = await files.read(path);
  return { kind, path, bytes, manifest: bytes && parseManifest(bytes) };
}

/** Everything that the manifests of a folder list. */
export async function readManifests(folder: string, files: Files): Promise<readonly ManifestOutput[]> {
  const read = await Promise.all(kinds.map((kind) => readOne(folder, kind, files)));
  return read.flatMap(({ manifest }) => manifest?.outputs ?? []);
}

/** Adds to the manifests of a folder, whoever else adds to them at the same time. */
export async function addToManifests(folder: string, added: readonly ManifestOutput[], files: Files): Promise<void> {
  if (added.length === 0) return;
  const alone = files.exclusively ?? ((_folder, work) => work());
  await alone(folder, async () => {
    const read = await Promise.all(kinds.map((kind) => readOne(folder, kind, files)));
    const before = read.flatMap(({ manifest }) => manifest?.outputs ?? []);
    const outputs = [...new Map([...before, ...added].map((each) => [each.path, each])).values()];
    for (const { kind, path, bytes, manifest } of read) {
      const listed = outputs.filter((each) => kindOf(each) === kind).sort((a, b) => (a.path < b.path ? -1 : 1));
      if (!bytes && listed.length === 0) continue;
      const isNew = !manifest || added.some((each) => kindOf(each) === kind);
      const tool = isNew ? { name: 'fazhi' as const, version } : manifest.tool;
      const written = stringifyManifest({ tool, outputs: listed });
      if (!bytes || sha256(bytes) !== sha256(written)) await files.write(path, written);
    }
  });
}
