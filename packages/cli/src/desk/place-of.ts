import { dirname, relative, resolve } from 'node:path';
import { InputError } from '@fazhi/core';
import type { Files } from '@fazhi/core/folder';

/** What a desk opens: the folder that it serves, and the dossier in it that is shown first, if there is one. */
export interface DeskPlace {
  readonly root: string;
  /** From the root, `.` for itself; undefined where a workspace is opened. */
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
  if (!(await has(folder, 'report.yaml'))) {
    const isThere = (await files.list(folder)) !== undefined;
    throw new InputError({
      code: 'desk/no-dossier',
      found: isThere ? `${target} 里没有 report.yaml，也没有 workspace.yaml` : `没有 ${target} 这个文件夹`,
      remedy: '请给出卷宗或者工作区的文件夹；要新建卷宗，请先运行 fazhi init',
    });
  }
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above))
    if (await has(above, 'workspace.yaml'))
      return { root: above, folder: relative(above, folder).replaceAll('\\', '/') };
  return { root: folder, folder: '.' };
}
