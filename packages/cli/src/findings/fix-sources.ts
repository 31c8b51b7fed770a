import { applyFixes, fixableFiles, type Message, unifiedDiff } from '@fazhi/core';
import type { Files } from '@fazhi/core/folder';

/** Files after their fixes, by path; nothing is written yet. */
export interface FixedSources {
  readonly changed: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  /** What is left to find once they are written. */
  readonly messages: readonly Message[];
}

/** One fix can lay bare another; rules that undo each other's would go on for ever. */
const mostRounds = 10;

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Checks and fixes, in memory, until there is nothing left to fix. */
export async function fixSources(
  check: (files: Files) => Promise<readonly Message[]>,
  files: Files,
): Promise<FixedSources> {
  const changed = new Map<string, { before: string; after: string }>();
  const overlay: Files = {
    ...files,
    read: async (path) => {
      const after = changed.get(path)?.after;
      return after === undefined ? files.read(path) : new TextEncoder().encode(after);
    },
  };
  let messages = await check(overlay);
  for (let round = 0; round < mostRounds && fixableFiles(messages).length > 0; round++) {
    for (const path of fixableFiles(messages)) {
      const bytes = await overlay.read(path);
      if (!bytes) continue;
      const typed = decode(bytes);
      changed.set(path, { before: changed.get(path)?.before ?? typed, after: applyFixes(typed, path, messages) });
    }
    messages = await check(overlay);
  }
  return { changed, messages };
}

export async function writeFixes({ changed }: FixedSources, files: Files): Promise<void> {
  for (const [path, { after }] of changed) await files.write(path, new TextEncoder().encode(after));
}

export const diffOf = ({ changed }: FixedSources): string =>
  [...changed].map(([path, { before, after }]) => unifiedDiff(path, before, after)).join('');
