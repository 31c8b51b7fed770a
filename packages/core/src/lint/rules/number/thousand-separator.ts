import { findFigures } from '../../../numeral/index.ts';
import { at, defineRule } from '../../rule.ts';

const grouped = /(?<![\d.,A-Za-z])\d{1,3}(?:,\d{3}){1,4}(?![\d,])/g;

/** Some large numbers grouped by commas and some not. */
export const thousandSeparator = defineRule('number/thousand-separator', ({ lines }, say) => {
  const found = lines.flatMap((line) => [...line.text.matchAll(grouped)].map((match) => ({ line, match })));
  if (found.length === 0) return;
  const mixed = lines.some(({ text }) => findFigures(text).some((figure) => /(?<![\d.,])\d{4,}/.test(figure.text)));
  if (!mixed) return;
  for (const { line, match } of found) {
    const right = match[0].replaceAll(',', '');
    say({ ...at(line, match), expected: [right], fix: right });
  }
});
