import { complain, type TypedText } from './marks/typed-text.ts';
import type { Line } from './read-lines.ts';

/** What begins a point or a paragraph of its own, as people type it: 2、 （二） ② 二、 and two wide blanks. */
const begins =
  /^(?:\d{1,2}(?:、(?!\d)|．(?!\d)|[.)）](?!\d)\s?(?=\D))|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）](?!号)|[①-⑳㈠-㈩⑴-⒇]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|\u3000{2}|[\u3000\u00A0]{4})/;

/** Lines that go on with a paragraph and look as though each should be one: a blank line is missing before them. */
export function checkJoined(typed: TypedText, lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    const words = typed.text.slice(line.from, Math.min(line.to, line.from + 24));
    if (!begins.test(words)) continue;
    const actual = words.trim() + (line.to > line.from + 24 ? '……' : '');
    complain(typed, 'prose/joined-line', line.from, { actual });
  }
}
