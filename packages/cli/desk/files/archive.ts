import { InputError } from '@fazhi/core';
import { unzipSync, zipSync } from 'fflate';
import { isOutside } from './desk-files.ts';

/** What a dossier with its materials may weigh, unpacked. */
const mostBytes = 256 << 20;

/**
 * The files of a zip below the folder that has the dossier or the workspace, by path from there.
 *
 * @throws InputError where it is no zip, is too large, or holds neither
 */
export function readArchiveFiles(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const all = unpacked(zip);
  const depth = (path: string) => path.split('/').length;
  const [top] = [...all.keys()]
    .filter((path) => /(?:^|\/)(?:workspace|report)[.]yaml$/.test(path))
    .sort((one, other) => depth(one) - depth(other) || (one < other ? 1 : -1));
  if (top === undefined)
    throw new InputError({
      code: 'desk/no-dossier',
      found: 'zip 里没有 report.yaml，也没有 workspace.yaml',
      remedy: '请把整个卷宗文件夹压缩成 zip 再打开',
    });
  const root = top.slice(0, top.lastIndexOf('/') + 1);
  return new Map(
    [...all].flatMap(([path, bytes]) => (path.startsWith(root) ? [[path.slice(root.length), bytes] as const] : [])),
  );
}

export const writeArchiveFiles = (entries: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1))));

function unpacked(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let size = 0;
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (name.endsWith('/') || name.startsWith('__MACOSX/')) return false;
    size += originalSize;
    if (size > mostBytes)
      throw new InputError({
        code: 'desk/unusable',
        found: 'zip 解开以后超过256 MB',
        remedy: '请去掉大的材料再压缩，或者用 fazhi open 打开文件夹',
      });
    return true;
  };
  try {
    const files = Object.entries(unzipSync(zip, { filter: isWanted }));
    return new Map(files.map(([name, bytes]) => [nameOf(name), bytes] as const).filter(([path]) => !isOutside(path)));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError({ code: 'desk/unusable', found: '这个文件不是完好的 zip', remedy: '请重新压缩一次再打开' });
  }
}

/** Windows writes names in GBK and does not say so: they come as one character for each byte. */
function nameOf(name: string): string {
  const path = name.replaceAll('\\', '/');
  if (!/[\u0080-\u00ff]/.test(path) || /[^\u0000-\u00ff]/.test(path)) return path;
  const bytes = Uint8Array.from(path, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
