import { UsageError } from '@fazhi/core';
import type { Host } from '../host.ts';

/** A page of ours over an earlier one, never over another file. */
export async function writePage(path: string, page: Uint8Array, { files, stderr }: Host): Promise<void> {
  const earlier = await files.read(path);
  if (earlier && !new TextDecoder().decode(earlier).includes('<meta name="generator" content="fazhi">'))
    throw new UsageError({
      code: 'output/exists',
      found: `${path} 已经存在，而且不是 fazhi 生成的`,
      remedy: '请换一个文件名',
    });
  await files.write(path, page);
  stderr(`已生成  ${path}\n`);
}
