import { findFigures, readNumbers } from '../../../numeral/index.ts';
import type { Line } from '../../framework/line.ts';
import { defineRule, type FoundInLine } from '../../framework/rule.ts';

const grouped = /(?<![\d.,A-Za-z])\d{1,3}(?:,\d{3}){1,4}(?![\d,])/g;

/** Some large numbers grouped by commas and some not. Of 分别办理120,350,480件 nobody knows that it is one number. */
export const thousandSeparator = defineRule('number/thousand-separator', ({ lines }, say) => {
  const found = lines.flatMap(groupedIn);
  if (found.length === 0) return;
  const mixed = lines.some(({ text }) => findFigures(text).some((figure) => /(?<![\d.,])\d{4,}/.test(figure.text)));
  if (mixed) for (const each of found) say(each);
});

function groupedIn(line: Line): readonly FoundInLine[] {
  const matches = [...line.text.matchAll(grouped)];
  if (matches.length === 0) return [];
  const figures = new Set(
    readNumbers(line.text).flatMap(({ kind, digits }) => (kind === 'figure' ? [digits.start] : [])),
  );
  return matches.flatMap(({ index: start, 0: words }) => {
    const right = words.replaceAll(',', '');
    return figures.has(start) ? [{ line, start, end: start + words.length, expected: [right], fix: right }] : [];
  });
}
