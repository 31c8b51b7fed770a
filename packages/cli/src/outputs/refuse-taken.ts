import { UsageError } from '@fazhi/core';
import type { Files } from '@fazhi/core/folder';

/**
 * Looks, before a new dossier is written, whether any of its files is there already.
 *
 * @throws UsageError `init/exists`
 */
export async function refuseTaken(folder: string, paths: Iterable<string>, files: Files): Promise<void> {
  const taken: string[] = [];
  for (const path of paths) if (await files.read(`${folder}/${path}`)) taken.push(path);
  if (taken.length === 0) return;
  throw new UsageError({
    code: 'init/exists',
    found: `${folder} 里已经有 ${taken.join('、')}`,
    remedy: '请换一个文件夹；已有的文件不会被改动',
  });
}
