import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '@fazhi/core';
import type { Files, PackShelf } from '@fazhi/core/folder';
import { packNames, packUrl } from '@fazhi/templates';
import { version } from '../version.ts';

export const shippedPacks: PackShelf = {
  names: packNames,
  folderOf: (name) => fileURLToPath(packUrl(name)).replaceAll('\\', '/').replace(/\/$/, ''),
  engine: version,
};

/** @throws InputError where no command may change the pack in that folder: it came with fazhi, or from a package */
export async function refuseShipped(folder: string, path: string, files: Files): Promise<void> {
  const realPath = files.realPath ?? (async (each: string) => resolve(each));
  const real = await realPath(folder);
  const shipped = await Promise.all(shippedPacks.names.map((name) => realPath(shippedPacks.folderOf(name))));
  const isShipped = shipped.includes(real);
  if (!isShipped && !/[/\\]node_modules[/\\]/.test(real)) return;
  throw new InputError({
    code: 'pack/shipped',
    found: `${path} 属于${isShipped ? '随 fazhi 安装的' : '装在 node_modules 里的'}模板包，不能改`,
    remedy: '请在自己的模板包里用 extends 依据它，再写补丁',
  });
}
