import { replaceRule } from '../../framework/replace-rule.ts';

/** Two names of a type in one title. */
export const docTypeName = replaceRule('content/doc-type-name', {
  pattern: /(?:工作)?总结的?报告$|工作报告的报告$|(?<=法治政府建设)工作总结$/g,
  to: '情况报告',
  suggest: true,
  where: ({ kind }) => kind === 'title',
});
