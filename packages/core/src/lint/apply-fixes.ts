import type { Message } from '../message/index.ts';

/**
 * The source with the fixes that these messages offer for this file, all else as it is typed. Of fixes that overlap the
 * first is made; another check finds the rest.
 */
export function applyFixes(source: string, file: string, messages: readonly Message[]): string {
  const fixes = messages
    .flatMap(({ fix }) => (fix && fix.file === file ? [fix] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let text = '';
  let at = 0;
  for (const { start, end, text: words } of fixes) {
    if (start < at) continue;
    text += source.slice(at, start) + words;
    at = end;
  }
  return text + source.slice(at);
}

/** Names of the files that some message offers a fix for. */
export const fixableFiles = (messages: readonly Message[]): readonly string[] => [
  ...new Set(messages.flatMap(({ fix }) => (fix ? [fix.file] : []))),
];
