import { replaceRule } from '../../framework/replace-rule.ts';

/** 督察 and 督查 are two systems: 法治督察 and 环保督察, but 政府督查. */
export const ducha = replaceRule(
  'term/ducha',
  { pattern: /(?<=法治(?:政府建设)?(?:专项)?)督查(?!工作规定)/g, to: '督察', suggest: true },
  { pattern: /(?<=中央生态环境保护|中央环保)督查/g, to: '督察', suggest: true },
  { pattern: /政府督察工作条例/g, to: '政府督查工作条例', in: 'text', suggest: true },
);
