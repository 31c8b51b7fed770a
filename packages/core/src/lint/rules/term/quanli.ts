import { replaceRule } from '../../framework/replace-rule.ts';

/** 权力 of organs and 权利 of persons, in phrases that leave no doubt. */
export const quanli = replaceRule(
  'term/quanli',
  { pattern: /(?<=行政)权利(?!义务|[和与、]义务)/g, to: '权力', suggest: true },
  { pattern: /权利(?=清单|运行|制约|寻租)/g, to: '权力', suggest: true },
  { pattern: /(?<=(?<!办)公)权利(?=运行|行使|制约|的监督|监督)/g, to: '权力', suggest: true },
  { pattern: /(?<=诉讼|公民|人身|财产|民事|劳动者|当事人(?:合法)?)权力/g, to: '权利', suggest: true },
  { pattern: /权力(?=救济|人(?!民))/g, to: '权利', suggest: true },
);
