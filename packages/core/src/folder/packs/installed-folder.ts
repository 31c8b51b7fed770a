import { below } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';

/**
 * The folder inside an installed package that holds a pack: the package itself, the folder that `fazhi` of its
 * package.json names, or `pack`. Data is read and nothing of the package is run.
 */
export async function installedFolder(folder: string, files: Files): Promise<string | undefined> {
  const stated = statedFolder(await files.read(below(folder, 'package.json')));
  const folders = [folder, ...(stated === undefined ? [] : [below(folder, stated)]), below(folder, 'pack')];
  for (const each of folders) if (await files.read(below(each, 'pack.yaml'))) return each;
  return undefined;
}

/** A folder below the package: a path that leaves it is none. */
function statedFolder(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  let stated: unknown;
  try {
    stated = (JSON.parse(new TextDecoder().decode(bytes)) as { fazhi?: unknown } | null)?.fazhi;
  } catch {
    return undefined;
  }
  if (typeof stated !== 'string') return undefined;
  const parts = stated.split('/').filter((part) => part !== '.' && part !== '');
  const leaves = stated.startsWith('/') || /[\\:]/.test(stated) || parts.includes('..');
  return leaves || parts.length === 0 ? undefined : parts.join('/');
}
