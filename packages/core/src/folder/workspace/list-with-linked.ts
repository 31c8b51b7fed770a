import { type Message, say } from '../../message/index.ts';
import { below } from '../files/ancestors.ts';
import type { Files, RefusedLink } from '../files/files.ts';
import { foldersWith } from './find-dossiers.ts';

/** What makes a folder one in its own right: a dossier, a workspace, a pack. */
const roots = ['report.yaml', 'workspace.yaml', 'pack.yaml'] as const;

interface Listed {
  /** As `list` gives them, and the root files of linked folders after them; undefined where there is no such folder. */
  readonly paths: readonly string[] | undefined;
  /** Links behind which there may be more, which nobody looked for. */
  readonly messages: readonly Message[];
}

/**
 * What lies below a folder of dossiers or packs. Somebody who puts a link to a dossier among others means that dossier,
 * wherever it is: it is listed by its root file, and opened as a folder of its own. No other link leads outside.
 */
export async function listWithLinked(folder: string, files: Files): Promise<Listed> {
  const paths = await files.list(folder);
  const links = paths && files.links ? await files.links(folder) : [];
  if (!paths || links.length === 0) return { paths, messages: [] };

  const dossiers = new Set(foldersWith('report.yaml', paths));
  const linked: string[] = [];
  const messages: Message[] = [];
  for (const link of links) {
    if (link.why === 'again' || isBelow(link.path, dossiers)) continue;
    const found = link.isFolder ? await rootsIn(below(folder, link.path), files) : [];
    linked.push(...found.map((name) => `${link.path}/${name}`));
    if (found.length === 0) messages.push(...sayLink(link, folder));
  }
  return { paths: [...paths, ...linked], messages };
}

/** A dossier tells of its own links when it is opened. */
const isBelow = (path: string, folders: ReadonlySet<string>): boolean =>
  path.split('/').some((_, index, names) => index > 0 && folders.has(names.slice(0, index).join('/')));

async function rootsIn(folder: string, files: Files): Promise<readonly string[]> {
  const read = await Promise.all(roots.map(async (name) => ((await files.read(below(folder, name))) ? [name] : [])));
  return read.flat();
}

/** A file that is linked, unless it would be the root of something, keeps nothing from being found. */
function sayLink({ path, why, isFolder }: RefusedLink, folder: string): readonly Message[] {
  const place = { file: below(folder, path) };
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isRoot = roots.some((root) => root === name);
  if (isFolder) return [say('workspace/link', { place, actual: place.file })];
  const mayBeFolder = why === 'nowhere' && !name.includes('.');
  return isRoot || mayBeFolder ? [say('workspace/broken-link', { place, actual: place.file })] : [];
}
