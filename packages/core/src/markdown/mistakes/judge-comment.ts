import {
  closingMark,
  directives,
  internalEnd,
  internalStart,
  sectionPrefix,
  wholeSection,
} from '../../model/dossier/prose-words.ts';
import { nearest } from '../../source/index.ts';
import { isNear, meantInternal, wordsOf } from './meant-internal.ts';
import { normalForm } from './normal-form.ts';

/** What a comment is to us; of a mistake, the comment that was meant. */
export type Judgement = 'own' | 'note' | { readonly meant: string };

/**
 * Whether a comment is one of ours, a note of its author, or one of ours mistyped. A note is anything but this: once width,
 * case, dashes and blanks are made one and a reason after a colon is cut off, what remains is at most two letters away
 * from one of our words, or says “internal” or “leave this out” in Chinese or English and nothing besides, or begins with
 * a slash: only the end of a passage does. The first and the last of several lines are looked at by themselves: a badly
 * typed end makes one comment of two and of all between them.
 */
export function judgeComment(value: string): Judgement {
  if (isOwn(value)) return 'own';
  const lines = value.includes('\n')
    ? [value, value.slice(0, value.indexOf('\n')), value.slice(value.lastIndexOf('\n'))]
    : [value];
  const [meant] = lines.flatMap((line) => {
    const typed = normalForm(line.slice(0, 200));
    return (
      meantSection(typed) ??
      meantDirective(typed) ??
      meantInternal(typed) ??
      meantClosing(typed) ??
      meantWhole(typed) ??
      meantEnd(typed) ??
      []
    );
  });
  return meant === undefined ? 'note' : { meant };
}

const isOwn = (value: string): boolean =>
  value === internalStart ||
  value === internalEnd ||
  value === closingMark ||
  value === wholeSection ||
  (value.startsWith(sectionPrefix) && /^\S+$/.test(value.slice(sectionPrefix.length))) ||
  directives.some((directive) => value.startsWith(directive) && !/^[\w-]/.test(value.slice(directive.length)));

function meantSection(typed: string): string | undefined {
  const [, word = '', id = ''] =
    /^\W*([a-z ]+?)\s*[:=]\s*(\S*)/.exec(typed) ?? /^(\S+) ([a-z\d.-]+)$/.exec(typed) ?? [];
  return isNear(word.replaceAll(' ', ''), 'section') ? `${sectionPrefix}${id || '章节编号'}` : undefined;
}

/** `fazhi` and a verb, in whatever order of dashes and blanks, before the id of a rule. */
function meantDirective(typed: string): string | undefined {
  const [head = ''] = /^[a-z_\-\s]+/.exec(typed.replace(/\s+\S+\/.*$/s, '')) ?? [];
  const words = wordsOf(head.replaceAll('_', ' '));
  const [first = '', second = ''] = words;
  const verbs = ['disable', 'enable', 'disablenextline'];
  const named = isNear(first, 'fazhi') || first.startsWith('fazhi');
  const silences = nearest(first, verbs).length > 0 && (second === 'next' || /\/|:/.test(typed));
  if (!named && !silences) return undefined;
  return nearest(named ? words.join('-') : `fazhi-${words.join('-')}`, directives, 1)[0] ?? directives[0];
}

const meantClosing = (typed: string): string | undefined =>
  /^\W*[a-z]+\W*$/.test(typed) && isNear(wordsOf(typed).join(''), closingMark) ? closingMark : undefined;

const meantWhole = (typed: string): string | undefined =>
  /^[^a-z]*[a-z]+[^a-z]{0,3}[a-z]+[^a-z]*$/.test(typed) &&
  isNear(wordsOf(typed).join(''), wholeSection.replace('-', ''))
    ? wholeSection
    : undefined;

const meantEnd = (typed: string): string | undefined => (/^[^\p{L}\p{N}]*\//u.test(typed) ? internalEnd : undefined);
