import { defineRule, type FoundInLine } from '../../framework/rule.ts';
import { sayTogether } from '../../framework/say-together.ts';
import { han } from '../../text/chinese.ts';

const quotes = [/"([^"]{0,100})"/g, /(?<![A-Za-z\d])'([^'"]{1,100})'(?![A-Za-z\d])/g] as const;
const chinese = new RegExp(`[${han}]`);

/** Straight quotes around Chinese words, or a single one that has no partner. */
export const straightQuote = defineRule('punctuation/straight-quote', ({ lines }, say) => {
  const found: FoundInLine[] = [];
  for (const line of lines)
    for (const pattern of quotes)
      for (const { index: start, 0: all, 1: words = '' } of line.free.matchAll(pattern)) {
        const end = start + all.length;
        const around = `${line.text[start - 1] ?? ''}${words}${line.text[end] ?? ''}`;
        if (!chinese.test(around)) continue;
        const right = `“${line.text.slice(start + 1, end - 1)}”`;
        found.push({ line, start, end, expected: [right], fix: right });
      }
  for (const line of lines) {
    const [first, ...others] = line.free.matchAll(/"/g);
    if (!first || others.length > 0 || !chinese.test(line.text.slice(Math.max(0, first.index - 1), first.index)))
      continue;
    found.push({ line, start: first.index, end: first.index + 1, expected: ['“”'] });
  }
  sayTogether(found, say);
});
