import type { Message } from '@fazhi/core';

/** By file, line and column, or paragraph; messages of one place keep their order, those without a place come last. */
export function sortMessages(messages: readonly Message[]): readonly Message[] {
  const key = ({ file, line, column, ...office }: Message & { readonly paragraph?: number }) =>
    [file ?? '\uffff', line ?? office.paragraph ?? Number.MAX_SAFE_INTEGER, column ?? 0] as const;
  return [...messages].sort((a, b) => {
    const [fileA, lineA, columnA] = key(a);
    const [fileB, lineB, columnB] = key(b);
    if (fileA !== fileB) return fileA < fileB ? -1 : 1;
    return lineA - lineB || columnA - columnB;
  });
}
