import type { PlainMessage } from '@fazhi/core';

/** By file, line and column, or paragraph; messages of one place keep their order, those without a place come last. */
export function sortMessages<Each extends PlainMessage>(messages: readonly Each[]): readonly Each[] {
  const key = ({ file, line, column, paragraph }: PlainMessage) =>
    [file ?? '\uffff', line ?? paragraph ?? Number.MAX_SAFE_INTEGER, column ?? 0] as const;
  return [...messages].sort((a, b) => {
    const [fileA, lineA, columnA] = key(a);
    const [fileB, lineB, columnB] = key(b);
    if (fileA !== fileB) return fileA < fileB ? -1 : 1;
    return lineA - lineB || columnA - columnB;
  });
}
