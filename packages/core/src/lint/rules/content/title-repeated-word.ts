import { replaceRule } from '../../framework/replace-rule.ts';

/** 年度 twice in one title. */
export const titleRepeatedWord = replaceRule('content/title-repeated-word', {
  pattern: /(20\d\d年)度(.{0,24}?)年度(?=报告|总结|情况)/g,
  to: '$1$2年度',
  suggest: true,
  where: ({ kind }) => kind === 'title',
});
