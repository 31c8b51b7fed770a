import { InputError } from '@fazhi/core';
import type { Host } from '../host.ts';

/** The bytes of a file the user named. @throws InputError `input/no-file` */
export async function readInput(file: string, remedy: string, { files }: Pick<Host, 'files'>): Promise<Uint8Array> {
  const bytes = await files.read(file);
  if (bytes) return bytes;
  throw new InputError({ code: 'input/no-file', found: `没有 ${file} 这个文件`, remedy });
}
