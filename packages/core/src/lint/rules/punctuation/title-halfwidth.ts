import { knownTitles } from '../../formulations/known-titles.ts';
import { defineRule } from '../../framework/rule.ts';

const titles = /《([^《》]{2,200})》/g;
const wide: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
  '[': '〔',
  ']': '〕',
};
const han = '[\\u4e00-\\u9fff]';
/** 2021-2025年, 2021~2025年, (试行), 甲,乙: marks that no Chinese title has. */
const marks = new RegExp(
  `(?<=\\d{4}年?)(?:-{1,2}|–|~|－)(?=\\d{4})|(?<=${han})\\((?=[^()]{1,30}\\))|(?<=\\([^()]{1,30})\\)|(?<=${han})[,:;](?=${han})`,
  'g',
);

/** Half-width marks and hyphens inside 《 》. Shown, not mended: how a title is printed, only its source says. */
export const titleHalfwidth = defineRule('punctuation/title-halfwidth', ({ lines, formulations }, say) => {
  // How these are written is told by a rule of their own.
  const known = knownTitles(formulations).filter(({ years }) => years.length > 0);
  for (const line of lines) {
    if (!line.text.includes('《')) continue;
    for (const { index, 1: inner = '' } of line.text.matchAll(titles)) {
      if (!/[\u4e00-\u9fff]/.test(inner) || /[A-Za-z]{2}/.test(inner) || known.some(({ name }) => inner.includes(name)))
        continue;
      const found = [...inner.matchAll(marks)];
      if (found.length === 0) continue;
      const right = inner.replace(marks, (mark) => wide[mark] ?? '—');
      say({ line, start: index, end: index + inner.length + 2, expected: [`《${right}》`] });
    }
  }
});
