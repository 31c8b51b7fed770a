import { defineRule } from '../../framework/rule.ts';
import { partOf } from '../../subject/part-of.ts';

/** Words that mean another day when the report is read, and how many years from the report's they lie. */
const words: readonly { readonly pattern: RegExp; readonly years?: number }[] = [
  { pattern: /(?<![当如现])今年(?!轻|代|龄|均)/g, years: 0 },
  { pattern: /(?<![过失除减撤])去年(?!龄|份|限|代|度|味)/g, years: -1 },
  { pattern: /(?<![以此之从生目])前年(?!度|份|龄|限)/g, years: -2 },
  { pattern: /(?<![文光透清三说证简声查表阐申聪])明年(?!级|度|限|龄|检|审)/g, years: 1 },
  { pattern: /(?<![附最临接靠远])近日(?![常均照益本夜期程间])/g },
  { pattern: /(?<=^|[，。；：、])日前(?=[，\u4e00-\u9fff])/g },
];

/** 今年, 去年, 近日: what they mean depends on the day one reads them. */
export const relative = defineRule('date/relative', ({ lines, year }, say) => {
  for (const line of lines) {
    /** Written in the year after, about the year after: which year is meant, only the writer knows. */
    const certain = year !== undefined && partOf(line) !== 'next-year';
    for (const { pattern, years } of words)
      for (const { index: start, 0: word } of line.free.matchAll(pattern)) {
        const expected = certain && years !== undefined ? [`${year + years}年`] : [];
        say({ line, start, end: start + word.length, expected });
      }
  }
});
