import { Lexer } from 'yaml';
import { type Message, say } from '../../message/index.ts';

/** The keys that keep something from the public. In a comment they do nothing, and what stands beside them is published. */
const hiding =
  /(?<![^\s])[#＃]{1,8}[ \t]{0,20}(classification[ \t]{0,20}[:：=][ \t]{0,20}["'“]?(internal|内部|不公开|秘密|涉密)["'”]?)[ \t]{0,20}(?=\n|$)/gi;
/** A line that is a comment with an item or a key: what follows it is the rest of something that was commented out whole. */
const commentedOut = /^[ \t]{0,20}[#＃]{1,8}[ \t]{0,20}(?:- |[A-Za-z-]{1,40}[ \t]{0,20}[:：])/;

/**
 * A warning for each comment that is nothing but `classification: internal`, as a clerk types it who takes it for a mark. An
 * item that is commented out with it says nothing to anybody.
 */
export function commentedKeys(text: string, file: string): readonly Message[] {
  const found = [...text.matchAll(hiding)];
  if (found.length === 0) return [];
  const comments = commentsIn(text);
  return found.flatMap(({ index, 1: typed = '' }): readonly Message[] => {
    if (!comments.has(index)) return [];
    const before = text.slice(0, index).split('\n');
    const [line = '', last = ''] = [before.at(-1), before.at(-2)];
    if (line.trim() === '' ? commentedOut.test(last) : /\bclassification[ \t]*:/.test(line)) return [];
    const place = { file, line: before.length, column: line.length + 1 };
    return [say('yaml/commented-key', { place, actual: typed, expected: ['classification: internal'] })];
  });
}

/** Where comments begin. */
function commentsIn(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer adds marks of its own, of one control character.
    if (/^[\x02\x18\x1f]$/.test(token)) continue;
    if (token.startsWith('#')) starts.add(at);
    at += token.length;
  }
  return starts;
}
