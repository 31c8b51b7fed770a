import type { Line } from '../../framework/line.ts';
import { defineRule } from '../../framework/rule.ts';

/** Names of one unit each. */
const units: readonly (readonly string[])[] = [
  ['公里', '千米', 'km'],
  ['公斤', '千克', 'kg'],
  ['平方米', '㎡', 'm²'],
  ['平方公里', '平方千米', 'km²'],
  ['立方米', 'm³'],
  ['吨', 't'],
  ['公顷', 'hm²'],
];
const used = units.map((names) => {
  const longest = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<=\\d[余多]?[百千]?[万亿]?[余多]?)(?:${longest.join('|')})(?![A-Za-z²³])`, 'g');
});

/** A unit that the text has called by another name before. Tables may use symbols. */
export const unitMixed = defineRule('number/unit-mixed', ({ lines }, say) => {
  const prose = lines.filter(({ kind }) => kind !== 'cell');
  for (const unit of used) {
    const found = prose.flatMap((line: Line) => [...line.text.matchAll(unit)].map((match) => ({ line, match })));
    const first = found[0]?.match[0];
    const told = new Set([first]);
    for (const { line, match } of found) {
      const [name] = match;
      if (first === undefined || told.has(name)) continue;
      told.add(name);
      say({ line, start: match.index, end: match.index + name.length, expected: [first] });
    }
  }
});
