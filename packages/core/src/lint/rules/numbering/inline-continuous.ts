import { chineseNumber, parseChineseNumber } from '../../../numeral/index.ts';
import { defineRule } from '../../framework/rule.ts';

const marker = /(?<=^|[。；：，、！])([一二三四五六七八九十]{1,2})是(?!一)/g;

/** 一是…二是…二是…, or 一是…三是…: a point counted twice, or left out. */
export const inlineContinuous = defineRule('numbering/inline-continuous', ({ lines }, say) => {
  let section: unknown;
  let last = 0;
  for (const line of lines) {
    if (line.sections.at(-1) !== section || line.kind === 'heading') last = 0;
    section = line.sections.at(-1);
    for (const match of line.free.matchAll(marker)) {
      const value = parseChineseNumber(match[1] ?? '') === undefined ? 0 : Number(parseChineseNumber(match[1] ?? ''));
      // Who begins anew begins with one; an excerpt may begin anywhere.
      const isRight = value === 1 || last === 0 || value === last + 1;
      if (!isRight && value <= last + 2)
        say({
          line,
          start: match.index,
          end: match.index + match[0].length,
          subject: `${chineseNumber(last)}是`,
          expected: [`${chineseNumber(last + 1)}是`],
        });
      last = isRight || value > last + 2 ? value : last + 1;
    }
  }
});
