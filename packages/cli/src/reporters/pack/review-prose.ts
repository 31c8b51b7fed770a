import type { ProseReview } from '@fazhi/core';
import { indented, lineDiff } from './review.ts';

const states: { readonly [State in Exclude<ProseReview['state'], 'current'>]: string } = {
  suspect: '原文在记下之后改过',
  unrecorded: '还没有记下原文',
};

/** Each section that a dossier wrote itself: what the pack said there, and says now. */
export function proseReviewPretty(
  reviews: readonly ProseReview[],
  { accepted, quiet }: { readonly accepted: boolean; readonly quiet: boolean },
): string {
  if (reviews.length === 0) return '';
  const shown = reviews.map(({ section, place, state, base, was }) =>
    [
      `${place.file}:${place.line ?? 1}  正文 ${section}  ${state === 'current' ? '' : states[state]}`,
      ...(was === undefined
        ? [state === 'suspect' ? '  模板包的原文（当时的没有存下，只有现在的）' : '  模板包的原文']
        : ['  模板包的原文（- 当时，+ 现在）']),
      ...(was === undefined ? indented(base, '    ') : lineDiff(was, base).map((line) => `    ${line}`)),
      '',
    ].join('\n'),
  );
  const count = reviews.length;
  const end = accepted ? `已记下${count}节的原文` : `要复核的正文${count}节，看过之后用 --accept 认可`;
  return `${shown.map((each) => `${each}\n`).join('')}${quiet ? '' : `${end}\n`}`;
}

export const proseReviewJson = (reviews: readonly ProseReview[]): readonly object[] =>
  reviews.map(({ section, place, state, base: now, was }) => ({ section, ...place, state, was, now }));
