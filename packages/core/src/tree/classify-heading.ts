/** What a part of a report is about; `theme`: an achievement under a heading of its own wording. */
export type HeadingClass = 'achievements' | 'problems' | 'leadership-duty' | 'next-year' | 'theme' | 'other';

const label = /^\s*(?:第?[一二三四五六七八九十]{1,3}(?:部分|[、.．])|[（(][一二三四五六七八九十]{1,3}[）)])\s*/;

/** In this order: the first that fits. A heading with a comma is a slogan: the nouns it ends with name no part. */
const classes: readonly (readonly [HeadingClass, RegExp])[] = [
  ['leadership-duty', /第一责任人|主要负责(?:人|同志)(?:年度)?(?:履行|述法)/],
  ['other', /^(?:其他|其它|需要(?:说明|报告)|附[件则]|工作建议|意见(?:和|与|及)?建议)/],
  [
    'problems',
    /^(?!.*(?:解决|化解|破解|整治|聚焦|紧盯)).*(?:存在|面临|主要|当前|工作中)[^，,]{0,12}(?:问题|不足|短板|差距|困难|薄弱)/,
  ],
  [
    'problems',
    /^(?!.*(?:解决|化解|破解|整治|聚焦|紧盯))[^，,]*(?:问题|不足|短板|差距|困难)(?:(?:和|与|及|以及|、)(?:不足|问题|差距|困难|短板|原因|主要原因|成因|挑战))*(?:分析)?$/,
  ],
  ['next-year', /^(?:[^，,]{0,8}(?:下一步|下步|下一阶段|下一年度?|今后|明年|来年|新的一年))/],
  [
    'next-year',
    /^[^，,]*(?:打算|努力方向|思路|主要安排|工作安排|工作计划|工作重点|重点工作|重点任务|工作展望|展望|谋划)$/,
  ],
  [
    'achievements',
    /^(?!.*取得(?:新|明显|显著|积极|重大|实质性))[^，,]*(?:成效|成绩|成果|情况|举措|措施|做法|进展|回顾|亮点|概况|总结)$/,
  ],
];

/**
 * The class of a level-1 heading, with or without its number, by the words such headings are made of
 * (法治政府建设与责任落实督察工作规定 names four parts). Whatever names none of them is a theme.
 *
 * @param text a heading, with or without its number
 * @returns `achievements`, `problems`, `leadership-duty`, `next-year`, `theme` or `other`
 * @example
 * ```ts
 * classifyHeading('二、存在的不足和原因'); // 'problems'
 * ```
 */
export function classifyHeading(text: string): HeadingClass {
  const words = text
    .replace(label, '')
    .replace(/\s+/g, '')
    .replace(/[。：:]$/, '');
  return classes.find(([, pattern]) => pattern.test(words))?.[0] ?? (words === '' ? 'other' : 'theme');
}
