import { rightStyles } from '../../../model/dossier/fact-style.ts';
import { type LinkScheme, linkSchemes } from '../../../model/dossier/prose-words.ts';
import type { Inline } from '../../../model/report/report.ts';
import { parseFactUrl } from '../../fact-link.ts';
import { describeMistake, findMistakes, meantLink } from '../../mistakes/index.ts';
import { withoutMarks } from './read-mark.ts';
import type { ReadToken } from './token.ts';
import { complain, located, type TypedText } from './typed-text.ts';

/** Words without brackets, and a target without brackets or blanks. */
const link = /\[((?:[^[\]\\\n]|\\.)*)\]\(([^()[\]\s]*)\)/y;
const own = new RegExp(`^(${linkSchemes.join('|')}):(.+)$`);
/** Full-width marks that the grammar of a target has in their narrow form. */
const wide = /[：；？＝＆．]/;

/** `[words](target)`: one of ours, a mistake, or text: 云府[2024](5) has no link in it. */
export const readLink: ReadToken = (stretch, at) => {
  link.lastIndex = at;
  const [all, typedWords = '', typedTarget = ''] = link.exec(stretch.words) ?? [];
  if (all === undefined) return undefined;
  const { conversion } = stretch.typed;
  const words = withoutMarks(typedWords.replace(/\\([!-/:-@[-`{-~])/g, '$1'), conversion);
  const target = withoutMarks(typedTarget, conversion);
  const [, scheme, id = ''] = own.exec(target) ?? [];
  const offset = stretch.from + at;
  if (scheme && !wide.test(target)) {
    const strayed = withStrays(stretch.words, at, at + all.length);
    const [inside] = findMistakes(words);
    if (inside)
      complain(stretch.typed, inside.id, offset, {
        actual: inside.name === undefined ? words : describeMistake(inside, words),
        expected: inside.expected,
      });
    if (stretch.words[at - 1] === '!' && stretch.words[at - 2] !== '\\')
      complain(stretch.typed, 'prose/mistyped-link', offset - 1, { actual: `!${all}`, expected: [all] });
    const right = words.trim() === '' ? `[](${typedTarget})` : all;
    if (strayed !== right)
      complain(stretch.typed, 'prose/mistyped-link', offset, { actual: strayed, expected: [right] });
    return { length: all.length, nodes: nodesOf({ scheme: scheme as LinkScheme, id, words, offset }, stretch.typed) };
  }
  const meant = meantLink(words, target);
  if (meant !== undefined) complain(stretch.typed, 'prose/mistyped-link', offset, { actual: all, expected: [meant] });
  else if (isAddress(target) || (target !== '' && /\p{L}/u.test(words))) {
    const actual = stretch.words[at - 1] === '!' ? '图片' : '链接';
    complain(stretch.typed, 'prose/unsupported', offset, { actual, expected: ['普通文字'] });
  } else return undefined;
  return { length: all.length, words: all };
};

const anyLink = /\[[^[\]]*\]\([^()]*\)/g;

/** A link with the narrow brackets beside it that have no fellow: [](fact:a)) or [[](fact:a). */
function withStrays(words: string, at: number, end: number): string {
  const before = words.slice(Math.max(0, at - 200), at);
  const after = words.slice(end, end + 200);
  const bracket = before.at(-2) === '\\' ? undefined : before.at(-1);
  const opened = bracket === '[' && !after.replace(anyLink, '').includes(']') ? '[' : '';
  const closed = bracket === ']' && !/\[[^\]]*\]$/.test(before) ? ']' : '';
  const fellows = { ')': /[(（][^)）]*$/, ']': /\[[^\]]*$/ }[after.slice(0, 1)];
  return `${opened}${closed}${words.slice(at, end)}${fellows && !fellows.test(before) ? after[0] : ''}`;
}

/** What a link of Markdown leads to: an address or a file. */
const isAddress = (target: string): boolean =>
  /[a-z]/i.test(target) && (/^[!-~]{2,}$/.test(target) || /\.[a-z]\w{1,4}$/i.test(target));

interface OwnLink {
  readonly scheme: LinkScheme;
  readonly id: string;
  readonly words: string;
  readonly offset: number;
}

function nodesOf({ scheme, id: typedId, words, offset }: OwnLink, typed: TypedText): Inline[] {
  const place = located(typed.placeOf(offset));
  if (scheme === 'task' || scheme === 'evidence') {
    const text: Inline[] = words === '' ? [] : [{ type: 'text', value: words, ...place }];
    return [...text, { type: scheme, id: typedId, ...place }];
  }
  const { id, style, wrong } = parseFactUrl(`fact:${typedId}`);
  for (const actual of wrong)
    complain(typed, 'fact/unknown-style', offset, { subject: id, actual, expected: rightStyles(actual) });
  return [{ type: scheme, id, style, value: words, ...place }];
}
