import { dirname, posix } from 'node:path';
import { UsageError } from '@fazhi/core';
import type { Files } from '@fazhi/core/folder';
import { internalLists, refuseBeside } from './refuse-beside.ts';

/**
 * Writes a 花脸稿. It shows what was taken out: it does not go beside a public edition.
 *
 * @throws UsageError `diff/exists`, `output/beside-public`
 */
export async function writeRedline(path: string, bytes: Uint8Array, force: boolean, files: Files): Promise<void> {
  const output = { folder: dirname(path), name: posix.basename(path), edition: internalLists.redline, format: 'docx' };
  await refuseBeside([output], files);
  if (!force && (await files.read(path)))
    throw new UsageError({
      code: 'diff/exists',
      found: `${path} 已经存在`,
      remedy: '请换一个文件名；确实要覆盖，请加 --force',
    });
  await files.write(path, bytes);
}
