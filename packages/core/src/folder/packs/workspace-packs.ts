import { workspaceFile } from '../../model/pack/workspace.ts';
import { decodeText, parseYaml } from '../../source/index.ts';
import { ancestorsOf, joined } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';

/** The packs of the workspace that a folder stands in: the nearest with a workspace.yaml or with `packs/`. */
export async function workspacePacks(from: string, files: Files): Promise<string | undefined> {
  for (const folder of ancestorsOf(from)) {
    const stated = await statedPacks(folder, files);
    if (stated !== undefined) return stated;
    const packs = joined(folder, 'packs');
    if ((await files.list(packs)) !== undefined) return packs;
  }
  return undefined;
}

/** What workspace.yaml says, or would where it can be read; undefined where there is none. */
async function statedPacks(folder: string, files: Files): Promise<string | undefined> {
  const file = joined(folder, 'workspace.yaml');
  const bytes = await files.read(file);
  const text = bytes && decodeText(bytes, file).value;
  const packs = text === undefined ? undefined : parseYaml(text, file, workspaceFile).value?.value.packs;
  return bytes && joined(folder, (packs ?? 'packs').replace(/\/+$/, ''));
}
