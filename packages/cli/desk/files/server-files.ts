import { InputError } from '@fazhi/core';
import { type DeskFiles, isOutside, plainPath } from './desk-files.ts';

interface Known {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/**
 * Files of the server that serves this page. What was read is kept until it changes; what is written must be a change of
 * what was read: two windows, or an editor beside this one, never write over each other.
 */
export function serverFiles(): DeskFiles {
  const known = new Map<string, Known | undefined>();
  const lists = new Map<string, readonly string[] | undefined>();

  const read = async (given: string): Promise<Known | undefined> => {
    const path = plainPath(given);
    if (isOutside(path)) return undefined;
    if (known.has(path)) return known.get(path);
    const response = await ask('GET', path);
    const hash = response.headers.get('etag')?.slice(1, -1);
    const found = hash === undefined ? undefined : { bytes: new Uint8Array(await response.arrayBuffer()), hash };
    known.set(path, found);
    return found;
  };

  const change = async (given: string, bytes: Uint8Array | undefined): Promise<void> => {
    const path = plainPath(given);
    const before = await read(path);
    const headers = before ? { 'if-match': `"${before.hash}"` } : { 'if-none-match': '*' };
    const response = await ask(bytes ? 'PUT' : 'DELETE', path, { headers, body: bytes });
    lists.clear();
    known.delete(path);
    const hash = response.headers.get('etag')?.slice(1, -1);
    if (bytes && hash !== undefined) known.set(path, { bytes, hash });
  };

  return {
    read: async (path) => (await read(path))?.bytes,
    list: async (given) => {
      const folder = plainPath(given);
      if (isOutside(folder)) return undefined;
      if (!lists.has(folder)) {
        const response = await fetch(`/api/list?path=${encodeURIComponent(folder)}`);
        lists.set(folder, response.ok ? ((await response.json()) ?? undefined) : undefined);
      }
      return lists.get(folder);
    },
    write: (path, bytes) => change(path, bytes),
    remove: (path) => change(path, undefined),
    forget: (paths) => {
      lists.clear();
      if (paths.length === 0) known.clear();
      for (const path of paths) known.delete(path);
    },
  };

  async function ask(
    method: string,
    path: string,
    { headers = {}, body }: { headers?: Record<string, string>; body?: Uint8Array | undefined } = {},
  ): Promise<Response> {
    const address = `/api/file?path=${encodeURIComponent(path)}`;
    const response = await fetch(address, { method, headers, ...(body && { body: body as BufferSource }) });
    if (response.ok) return response;
    // Whoever tries again is to see what is there now.
    known.delete(path);
    throw new InputError({
      code: response.status === 412 ? 'desk/conflict' : 'desk/unusable',
      found: `${path}：${(await response.text()).trim()}`,
      remedy: response.status === 412 ? '请先看它现在的内容，再改一次；这次没有写' : '请检查这个文件',
    });
  }
}
