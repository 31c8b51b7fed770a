import { replaceRule } from '../../framework/replace-rule.ts';

/** 年 or 法治 lost from the title or a heading. */
export const titleMissingKeyword = replaceRule(
  'content/title-missing-keyword',
  {
    pattern: /(?<!\d)(20\d\d)度(?=[\u4e00-\u9fff])/g,
    to: '$1年度',
    suggest: true,
    where: ({ kind }) => kind === 'title' || kind === 'heading',
  },
  {
    pattern: /(?<!法治|服务型|数字|廉洁|人民)政府建设(?=(?:工作)?(?:年度)?(?:情况|报告|总结))/g,
    to: '法治政府建设',
    suggest: true,
    where: ({ kind }) => kind === 'title',
  },
);
