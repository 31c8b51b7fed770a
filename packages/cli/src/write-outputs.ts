import { relative } from 'node:path';
import { type Files, type Manifest, sha256, stringifyManifest } from '@fazhi/core/node';
import { manifestPath, type Output, pathOf, readManifest } from './outputs.ts';
import { version } from './version.ts';

/** Writes the files of one dossier, then the manifest that says what they were built from. */
export async function writeOutputs(
  dossier: string,
  packs: readonly Manifest['packs'][number][],
  made: readonly { readonly output: Output; readonly bytes: Uint8Array }[],
  files: Files,
): Promise<void> {
  for (const { output, bytes } of made) await files.write(pathOf(output), bytes);
  const inputs = await hashInputs(dossier, files);
  for (const folder of new Set(made.map(({ output }) => output.folder))) {
    const written = made
      .filter(({ output }) => output.folder === folder)
      .map(({ output: { name, edition, format }, bytes }) => ({ path: name, sha256: sha256(bytes), edition, format }));
    const earlier = (await readManifest(folder, files))?.outputs ?? [];
    const outputs = [...earlier.filter(({ path }) => written.every((each) => each.path !== path)), ...written];
    outputs.sort((a, b) => (a.path < b.path ? -1 : 1));
    const manifest: Manifest = {
      tool: { name: 'fazhi', version },
      dossier: relative(folder, dossier).replaceAll('\\', '/') || '.',
      packs: [...packs],
      inputs: [...inputs],
      outputs,
    };
    await files.write(manifestPath(folder), stringifyManifest(manifest));
  }
}

async function hashInputs(dossier: string, files: Files): Promise<Manifest['inputs']> {
  const paths = ((await files.list(dossier)) ?? []).filter((path) => /\.(?:ya?ml|md|hbs)$/.test(path));
  const hashed = paths.map(async (path) => ({ path, bytes: await files.read(`${dossier}/${path}`) }));
  return (await Promise.all(hashed)).flatMap(({ path, bytes }) => (bytes ? [{ path, sha256: sha256(bytes) }] : []));
}
