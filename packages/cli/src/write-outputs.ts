import { relative } from 'node:path';
import { type Files, hashInputs, type Manifest, sha256, stringifyManifest } from '@fazhi/core/node';
import { manifestPath, type Output, pathOf, readManifest } from './outputs.ts';
import { version } from './version.ts';

/** What files were made from. */
export interface Origin {
  readonly dossier: string;
  readonly packs: readonly Manifest['packs'][number][];
  /** Hashed before anything was read, so that what is saved meanwhile counts as a change; else hashed now. */
  readonly inputs?: Manifest['inputs'];
  /** What a build was asked for. */
  readonly build?: Omit<NonNullable<Manifest['build']>, 'outputs'>;
}
export interface MadeFile {
  readonly output: Output;
  readonly bytes: Uint8Array;
}

/** Writes the files of one dossier, then the manifest that says what they were built from. */
export async function writeOutputs(origin: Origin, made: readonly MadeFile[], files: Files): Promise<void> {
  await writeFiles(made, files);
  for (const folder of new Set(made.map(({ output }) => output.folder)))
    await mergeManifests(folder, [await manifestOf(folder, origin, made, files)], files);
}

export async function writeFiles(made: readonly MadeFile[], files: Files): Promise<void> {
  for (const { output, bytes } of made) await files.write(pathOf(output), bytes);
}

/** What the manifest of this folder has to say of the files made into it. */
export async function manifestOf(
  folder: string,
  { dossier, packs, inputs, build }: Origin,
  made: readonly MadeFile[],
  files: Files,
): Promise<Manifest> {
  const outputs = made
    .filter(({ output }) => output.folder === folder)
    .map(({ output: { name, edition, format }, bytes }) => ({ path: name, sha256: sha256(bytes), edition, format }));
  return {
    tool: { name: 'fazhi', version },
    dossier: relative(folder, dossier).replaceAll('\\', '/') || '.',
    packs: [...packs],
    inputs: inputs ?? (await hashInputs(dossier, files)),
    outputs,
    ...(build && { build: { ...build, outputs: outputs.map(({ path }) => path) } }),
  };
}

/** Writes the folder's manifest: the outputs of all, and those that were there before; the rest as the last says. */
export async function mergeManifests(folder: string, manifests: readonly Manifest[], files: Files): Promise<void> {
  const latest = manifests.at(-1);
  if (!latest) return;
  const earlier = await readManifest(folder, files);
  const outputs = new Map(
    [earlier, ...manifests].flatMap((each) => each?.outputs ?? []).map((each) => [each.path, each]),
  );
  const build = latest.build ?? (earlier && originOf(earlier) === originOf(latest) ? earlier.build : undefined);
  const manifest: Manifest = {
    ...latest,
    outputs: [...outputs.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...(build && { build }),
  };
  await files.write(manifestPath(folder), stringifyManifest(manifest));
}

const originOf = ({ tool, dossier, packs, inputs }: Manifest) => JSON.stringify([tool, dossier, packs, inputs]);
