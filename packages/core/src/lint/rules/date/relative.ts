import { defineRule } from '../../framework/rule.ts';
import { partOf, tellsOf } from '../../subject/part-of.ts';

/** Words that mean another day when the report is read, and how many years from the report's they lie. */
const words: readonly { readonly pattern: RegExp; readonly years?: number }[] = [
  { pattern: /(?<![当如现至迄而])今年(?!轻|代|龄|均|复)/g, years: 0 },
  { pattern: /(?<![过失除减撤免略离下出进删])去年(?!龄|份|限|代|度|味|均)/g, years: -1 },
  { pattern: /(?<![以此之从生目当节年月日天会期提往先午])前年(?!度|份|龄|限|轻|均|后)/g, years: -2 },
  {
    pattern: /(?<![文光透清三说证简声查表阐申聪注标写载列指判探鲜严昆照分言讲])明年(?!级|度|限|龄|检|审|份|均)/g,
    years: 1,
  },
  { pattern: /(?<![附最临接靠远较邻])近日(?![常均照益本夜期程间点内])/g },
  { pattern: /(?<=^|[，。；：、])日前(?=[，\u4e00-\u9fff])/g },
];

/** A figure of the year that stops on an unknown day. */
const untilNow = /(?<=^|[，。；：])(?:截至目前|到目前为止)(?=[^。；]{0,40}\d)/g;

/** 今年, 去年, 近日: what they mean depends on the day one reads them. */
export const relative = defineRule('date/relative', ({ lines, year, report }, say) => {
  const signed = report.head.issueDate?.slice(0, 4);
  for (const line of lines) {
    /** Signed in the year after, or about the year after: which year is meant, only the writer knows. */
    const certain =
      year !== undefined && !tellsOf(line, 'next-year') && (signed === undefined || signed === String(year));
    if (partOf(line) === 'achievements')
      for (const { index: start, 0: word } of line.free.matchAll(untilNow))
        say({ line, start, end: start + word.length, expected: certain ? [`截至${year}年底`] : [] });
    for (const { pattern, years } of words)
      for (const { index: start, 0: word } of line.free.matchAll(pattern)) {
        const expected = certain && years !== undefined ? [`${year + years}年`] : [];
        say({ line, start, end: start + word.length, expected });
      }
  }
});
