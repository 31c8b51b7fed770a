import { type Message, requireArgument } from '../../../message/index.ts';
import type { Fix } from '../../../model/lint.ts';

/**
 * The file as it is typed, with BOM and line ends, after the fixes that these messages offer for it. Of fixes that
 * overlap the first is made; another check finds the rest.
 *
 * @param typed the file as it is typed
 * @param file its name, as the messages have it
 * @param messages what the check found; those without a fix for this file are left alone
 * @returns the new text
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * applyFixes('一\r\n', 'a.md', []); // '一\r\n'
 * ```
 */
export function applyFixes(typed: string, file: string, messages: readonly Message[]): string {
  requireArgument('text', 'typed', typed);
  requireArgument('text', 'file', file);
  requireArgument('messages', 'messages', messages);
  const fixes = messages
    .flatMap(fixesOf)
    .filter((fix) => fix.file === file)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  if (fixes.length === 0) return typed;
  const offsets = offsetsOf(typed);
  let text = '';
  let at = 0;
  let done = -1;
  for (const { start, end, text: words } of fixes) {
    if (start < done) continue;
    text += typed.slice(at, offsets[start]) + words;
    at = offsets[end] ?? typed.length;
    done = Math.max(end, start + 1);
  }
  return text + typed.slice(at);
}

/** Where each character of the decoded text, which has no BOM and line feeds only, stands in the file. */
function offsetsOf(typed: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = typed.startsWith('\ufeff') ? 1 : 0; at < typed.length; at++) {
    offsets.push(at);
    if (typed[at] === '\r' && typed[at + 1] === '\n') at += 1;
  }
  offsets.push(typed.length);
  return offsets;
}

/**
 * Names of the files that some message offers a fix for.
 *
 * @param messages what the check found
 * @returns each name once, in the order of the messages
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * fixableFiles(draftFrom(dossier, packs).messages); // []
 * ```
 */
export function fixableFiles(messages: readonly Message[]): readonly string[] {
  requireArgument('messages', 'messages', messages);
  return [...new Set(messages.flatMap(fixesOf).map(({ file }) => file))];
}

const fixesOf = ({ fix, alsoFix = [] }: Message): readonly Fix[] => (fix ? [fix, ...alsoFix] : alsoFix);
