import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Names that mean a device or a stream to Windows, and those that it would read as other names. */
const unusable = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[<>:"|?*\\\0-\x1f]|[. ]$/i;

/**
 * Where a path of the page's stands on the disk; undefined where it leads out of the folder that is served, by its words or
 * by links. `.` is that folder.
 */
export function servedPath(root: string, path: string): string | undefined {
  if (path === '.') return realpathSync(root);
  const names = path.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..' || unusable.test(name))) return undefined;
  const base = realpathSync(root);
  const real = realPathOf(join(base, ...names));
  return real === base || real?.startsWith(base.endsWith(sep) ? base : base + sep) ? real : undefined;
}

/** The path without links, as far as there is anything; what is to be made below that has none. */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    const parent = dirname(path);
    // A link that leads nowhere would be followed when something is written.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === path || isLink(path)) return undefined;
    const above = realPathOf(parent);
    return above === undefined ? undefined : join(above, path.slice(parent.length));
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
