import { dirname, relative, resolve } from 'node:path';
import { InputError } from '@fazhi/core';
import type { Files } from '@fazhi/core/folder';

/** What a desk opens: the folder that it serves, and the dossier in it that is shown first, if there is one. */
export interface DeskPlace {
  readonly root: string;
  /** From the root, `.` for itself; undefined where a workspace is opened, or an empty folder. */
  readonly folder: string | undefined;
}

/**
 * A dossier in a workspace is served with all of the workspace: its packs are there.
 *
 * @throws InputError where the folder is neither
 */
export async function placeOf(target: string, files: Files): Promise<DeskPlace> {
  const folder = resolve(target);
  const has = async (place: string, name: string): Promise<boolean> =>
    (await files.read(`${place}/${name}`)) !== undefined;
  if (await has(folder, 'workspace.yaml')) return { root: folder, folder: undefined };
  const isDossier = await has(folder, 'report.yaml');
  const paths = isDossier ? [] : await files.list(folder);
  // An empty folder is where a dossier is begun; what begins with a dot is of programs.
  if (!paths?.every((path) => path.startsWith('.')))
    throw new InputError({
      code: 'desk/no-dossier',
      found: paths ? `${target} 里没有 report.yaml，也没有 workspace.yaml` : `没有 ${target} 这个文件夹`,
      remedy: '请给出卷宗或者工作区的文件夹；要新建卷宗，请给出一个空文件夹，或者运行 fazhi init',
    });
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above))
    if (await has(above, 'workspace.yaml'))
      return { root: above, folder: isDossier ? relative(above, folder).replaceAll('\\', '/') : undefined };
  return { root: folder, folder: isDossier ? '.' : undefined };
}
