import { InputError } from '@fazhi/core';
import type { PackShelf } from '@fazhi/core/folder';
import { packNames } from '@fazhi/templates';
import { packFolder } from '../files/with-packs.ts';
import { version } from './version.ts';

/** The packs that came with the program, where `withPacks` has them. */
export const shippedPacks: PackShelf = {
  names: packNames,
  folderOf: (name) => packFolder + name,
  engine: version,
};

/** @throws InputError where the pack came with the program */
export async function refuseShipped(folder: string, path: string): Promise<void> {
  if (!folder.startsWith(packFolder)) return;
  throw new InputError({
    code: 'pack/shipped',
    found: `${path} 属于随 fazhi 安装的模板包，不能改`,
    remedy: '请在自己的模板包里用 extends 依据它，再写补丁',
  });
}
