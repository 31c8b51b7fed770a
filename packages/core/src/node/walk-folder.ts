import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { ignoredFolders, type RefusedLink } from '../folder/files/files.ts';

/** What lies below a folder: paths from it on with `/` between names, in no order. */
export interface Walked {
  readonly paths: readonly string[];
  readonly links: readonly RefusedLink[];
}

/**
 * Every file below a folder. A link is followed where it leads to a place inside the folder: what comes from elsewhere
 * is no part of it, and who packed the folder may not be who reads it. Each folder is entered by one link only, and by
 * none from inside itself, so that links in a circle come to an end.
 *
 * @throws what the file system throws, where the folder itself cannot be read
 */
export function walkFolder(folder: string): Walked {
  const paths: string[] = [];
  const found: string[] = [];
  const collect = (prefix: string): void => {
    for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      if (isOfInterest(entry)) take(entry, path);
    }
  };
  const take = (entry: Dirent, path: string): void => {
    if (entry.isDirectory()) collect(path);
    else if (entry.isSymbolicLink()) found.push(path);
    else if (entry.isFile()) paths.push(path);
  };

  collect('');
  const links: RefusedLink[] = [];
  const entered = new Set<string>();
  // Folders entered by links may have links of their own, which come after those that were there before.
  for (const path of found) {
    const target = targetOf(join(folder, path));
    const why = refusal(target, join(folder, path), { top: folder, entered });
    if (why) links.push({ path, why, isFolder: target?.isFolder === true });
    else if (target?.isFolder) {
      entered.add(target.path);
      collect(path);
    } else paths.push(path);
  }
  return { paths, links };
}

const isOfInterest = (entry: Dirent): boolean => entry.isFile() || !ignoredFolders.has(entry.name);

interface Target {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Where a link ends; undefined where there is nothing, or nothing that may be read. */
function targetOf(link: string): Target | undefined {
  try {
    const path = realpathSync(link);
    const stats = statSync(path);
    return stats.isFile() || stats.isDirectory() ? { path, isFolder: stats.isDirectory() } : undefined;
  } catch {
    return undefined;
  }
}

function refusal(
  target: Target | undefined,
  link: string,
  { top, entered }: { readonly top: string; readonly entered: ReadonlySet<string> },
): RefusedLink['why'] | undefined {
  if (!target) return 'nowhere';
  if (!isWithin(target.path, realpathSync(top))) return 'outside';
  const isCircle = target.isFolder && isWithin(realpathSync(dirname(link)), target.path);
  return isCircle || entered.has(target.path) ? 'again' : undefined;
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
