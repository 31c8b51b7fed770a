import { internalStart } from '../../model/dossier/prose-words.ts';
import { judgeComment } from './judge-comment.ts';
import { isNear, meantInternal, meantSecret } from './meant-internal.ts';
import { type Mistake, understood } from './mistake.ts';
import { dashes, normalForm } from './normal-form.ts';

const left = '<＜〈‹⟨❮⟪≺❬≪˂';
const right = '>＞〉›⟩»》❯⟫≻❭≫˃';
const opener = new RegExp(
  [
    `[${left}«《]{1,2}\\s{0,2}[!！]{1,2}\\s{0,2}[${dashes}]{0,4}`,
    `[${left}][${dashes}]{1,4}[!！][${dashes}]{0,4}`,
    `[${left}][${dashes}]{2,4}(?=[^${left}${right}\\n]{1,60}[${dashes}]{2}[${right}])`,
    `[!！][-－]{2,4}`,
  ].join('|'),
  'g',
);
const closer = new RegExp(`^[^${left}${right}${understood}\\n]{0,60}[${right}]{1,2}`);
const noEnd = new RegExp(`^[^${understood}\\n]{0,16}`);

/** Comments that are none, because their brackets, marks or dashes are of another width or kind, doubled or missing. */
export function* brokenComments(words: string): Generator<Mistake> {
  for (const { 0: begin, index: start } of words.matchAll(opener)) {
    if (/^[«《]/.test(begin) && !new RegExp(`[${dashes}]`).test(begin)) continue;
    const after = words.slice(start + begin.length, start + begin.length + 64);
    const rest = closer.exec(after)?.[0] ?? noEnd.exec(after)![0];
    const content = rest.replace(new RegExp(`^[${dashes}!！\\s]+|[${right}${dashes}!！\\s]+$`, 'g'), '');
    yield mistyped(start, start + begin.length + rest.length, content);
  }
}

const around = `${left}${right}«!！${dashes}\\[\\]［］【】〔〕{}｛｝`;
const before = new RegExp(`(?:[${around}/／\\\\]\\s{0,2}){1,8}$`);
const after = new RegExp(`^(?:\\s{0,2}[${around}]){1,8}`);
const foreignWord = /(?:(?!\p{Script=Han})\p{L})+/gu;

/** The word for what is internal, beside brackets or dashes of whatever kind, or alone in its line. */
export function* strayWords(words: string): Generator<Mistake> {
  for (const { 0: word, index } of words.matchAll(foreignWord)) {
    const typed = normalForm(word);
    if (word.length > 12 || !isNear(typed, internalStart)) continue;
    const end = index + word.length;
    const lead = before.exec(words.slice(Math.max(0, index - 24), index))?.[0] ?? '';
    const tail = after.exec(words.slice(end, end + 24))?.[0] ?? '';
    const alone = isEdge(words[index - lead.length - 1]) && isEdge(words[end + tail.length]);
    if (typed === internalStart ? lead + tail !== '' || alone : lead !== '' && tail !== '')
      yield mistyped(index - lead.length, end + tail.length, (/[/／\\]/.test(lead) ? '/' : '') + word);
  }
}

const isEdge = (character: string | undefined): boolean => character === undefined || character === '\n';

const bracketed = /[[［【〔{｛<＜〈‹«⟨]([^[\]［］【】〔〕{}｛｝<>＜＞〈〉‹›«»⟨⟩\n]{2,24})[\]］】〕}｝>＞〉›»⟩]/g;

/** 【内部】 and the like: brackets that hide nothing. */
export function* bracketedWords(words: string): Generator<Mistake> {
  for (const { 0: all, 1: content = '', index } of words.matchAll(bracketed)) {
    const typed = normalForm(content);
    const meant =
      judgeComment(content.trim()) === 'own'
        ? content
        : typed.startsWith('/')
          ? meantInternal(typed)
          : meantSecret(typed);
    if (meant !== undefined) yield mistyped(index, index + all.length, content);
  }
}

/** （不公开） behind a heading or a line; within a sentence it may say how something is done: 听证（不公开）后。 */
const closing = /[（(]([^（）()\n]{2,12})[）)](?=[ \t]{0,4}(?:\n|$))/g;

/** （内部） and the like at the end of a line: they hide nothing of it. */
export function* closingWords(words: string): Generator<Mistake> {
  for (const { 0: all, 1: content = '', index } of words.matchAll(closing))
    if (meantSecret(normalForm(content)) !== undefined) yield mistyped(index, index + all.length, content);
}

function mistyped(start: number, end: number, content: string): Mistake {
  const judged = judgeComment(content.trim());
  const meant = typeof judged === 'string' ? content.trim() : judged.meant;
  return { id: 'prose/mistyped-comment', start, end, expected: [`<!-- ${meant || '备注'} -->`] };
}
