import { fileURLToPath } from 'node:url';
import { type Files, memoryFiles } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import type { Host } from '../src/host.ts';

const packs = fileURLToPath(new URL('../../templates/packs', import.meta.url));

/** A host whose files live in a map; only the shipped packs are read from the disk. */
export function memoryHost(entries: Map<string, Uint8Array>, changes: Partial<Host> = {}) {
  const memory = memoryFiles(entries);
  const files: Files = {
    read: (path) => (path.startsWith(packs) ? diskFiles : memory).read(path),
    list: (folder) => (folder.startsWith(packs) ? diskFiles : memory).list(folder),
    write: memory.write,
    ...(memory.replaceFolder && { replaceFolder: memory.replaceFolder }),
    ...(memory.exclusively && { exclusively: memory.exclusively }),
  };
  const said = { stdout: '', stderr: '' };
  const host: Host = {
    files,
    stdout: (text) => {
      said.stdout += text;
    },
    stderr: (text) => {
      said.stderr += text;
    },
    interactive: false,
    colour: false,
    nodeVersion: '20.19.0',
    platform: 'linux',
    fonts: async () => ['仿宋_GB2312', '黑体', 'Times New Roman'],
    currentYear: () => 2026,
    processors: 1,
    ...changes,
  };
  return { host, said };
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
