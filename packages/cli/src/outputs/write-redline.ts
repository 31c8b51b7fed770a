import { dirname, posix } from 'node:path';
import { UsageError } from '@fazhi/core';
import type { Files } from '@fazhi/core/folder';
import { internalLists, refuseBeside } from './refuse-beside.ts';

/** @throws UsageError `diff/out` on a path that is for neither */
export function formatOf(path: string): 'docx' | 'html' {
  const [, format] = /[.](docx|html)$/.exec(path) ?? [];
  if (format) return format as 'docx' | 'html';
  throw new UsageError({
    code: 'diff/out',
    found: `输出文件是 ${path}`,
    remedy: '请写 .docx（Word 的花脸稿）或者 .html（网页）的路径',
  });
}

/**
 * Writes a 花脸稿. It shows what was taken out: it does not go beside a public edition.
 *
 * @throws UsageError `diff/exists`, `output/beside-public`
 */
export async function writeRedline(path: string, bytes: Uint8Array, force: boolean, files: Files): Promise<void> {
  const output = {
    folder: dirname(path),
    name: posix.basename(path),
    edition: internalLists.redline,
    format: formatOf(path),
  };
  await refuseBeside([output], files);
  if (!force && (await files.read(path)))
    throw new UsageError({
      code: 'diff/exists',
      found: `${path} 已经存在`,
      remedy: '请换一个文件名；确实要覆盖，请加 --force',
    });
  await files.write(path, bytes);
}
