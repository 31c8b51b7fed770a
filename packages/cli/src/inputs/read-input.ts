import { InputError } from '@fazhi/core';
import type { Host } from '../host.ts';

/** The bytes of a file the user named. @throws InputError `input/no-file` */
export async function readInput(file: string, remedy: string, { files }: Pick<Host, 'files'>): Promise<Uint8Array> {
  const bytes = await files.read(file);
  if (bytes) return bytes;
  const isFolder = file !== '' && (await files.list(file)) !== undefined;
  const found = isFolder ? `${file} 是一个文件夹` : `没有 ${file} 这个文件`;
  throw new InputError({ code: 'input/no-file', found, remedy });
}
