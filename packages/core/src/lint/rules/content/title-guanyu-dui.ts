import { replaceRule } from '../../framework/replace-rule.ts';

/** 关于 and 对 before one object. */
export const titleGuanyuDui = replaceRule('content/title-guanyu-dui', {
  pattern: /关于对(?=.{2,40}的?(?:报告|情况|总结)$)/g,
  to: '关于',
  where: ({ kind }) => kind === 'title',
});
