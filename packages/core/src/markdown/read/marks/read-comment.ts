import { judgeComment } from '../../mistakes/index.ts';
import type { ReadToken } from './token.ts';
import { complain, located } from './typed-text.ts';

/** `<!-- internal -->`: one of ours, or a note. A mistyped one is what it was meant to be, so that it hides what it should. */
export const readComment: ReadToken = ({ typed, words, from }, at) => {
  const end = typed.comments.get(from + at);
  if (end === undefined) return undefined;
  const all = words.slice(at, end - from);
  const typedValue = all.slice('<!--'.length, -'-->'.length).trim();
  const judged = judgeComment(typedValue);
  const meant = typeof judged === 'object' ? judged.meant : undefined;
  const before = /[<＜]/.test(words[at - 1] ?? '') ? words[at - 1]! : '';
  const after = /[>＞]/.test(words[at + all.length] ?? '') ? words[at + all.length]! : '';
  if (meant !== undefined || before !== '' || after !== '') {
    const expected = [`<!-- ${meant ?? typedValue} -->`];
    complain(typed, 'prose/mistyped-comment', from + at, { actual: before + all + after, expected });
  }
  const place = located(typed.placeOf(from + at));
  return { length: all.length, nodes: [{ type: 'comment', value: meant ?? typedValue, ...place }] };
};
