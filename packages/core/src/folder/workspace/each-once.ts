import type { Files } from '../files/files.ts';

/** The folders in their order, each once, however it is written and by whatever link it is reached. */
export async function eachOnce(folders: readonly string[], { realPath }: Files): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    const written = folder.replaceAll(/^(?:\.\/)+(?=.)|(?<=.)\/+$/g, '');
    const key = realPath ? await realPath(written) : written;
    if (!found.has(key)) found.set(key, folder);
  }
  return [...found.values()];
}
