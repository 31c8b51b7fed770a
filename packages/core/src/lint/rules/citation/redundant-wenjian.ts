import { replaceRule } from '../../framework/replace-rule.ts';

/** 文件 after a title with its number. */
export const redundantWenjian = replaceRule('citation/redundant-wenjian', {
  pattern: /(?<=》（[^（）]{4,40}号）)文件(精神|要求|规定|部署|通知|安排)/g,
  in: 'text',
  to: '$1',
});
