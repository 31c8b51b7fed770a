import { makeError } from '../../message/index.ts';
import type { Files } from './files.ts';

/** The files of a folder by path inside it. */
export async function readFolder(
  folder: string,
  files: Files,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const paths = await files.list(folder);
  if (!paths) {
    const isFile = (await files.read(folder)) !== undefined;
    throw makeError('input/no-folder', {
      actual: folder,
      expected: ['卷宗是一个含有 report.yaml 的文件夹'],
      ...(isFile && { subject: '一个文件' }),
    });
  }
  const read = paths.filter(wanted).map(async (path) => [path, await files.read(`${folder}/${path}`)] as const);
  return new Map((await Promise.all(read)).flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : [])));
}
