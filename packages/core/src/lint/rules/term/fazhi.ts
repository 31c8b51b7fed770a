import { replaceRule } from '../../framework/replace-rule.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

/** 法治 since the eighteenth congress. 法制办, 法制审核, 法制机构 and 法制宣传日 are names of their own and not here. */
const nouns =
  '政府|社会(?!主义)|国家|中国|乡村|思维|思想|意识|理念|信仰|素养|精神|轨道|方式|化营商环境|营商环境|建设第一责任人|督察|建设示范|示范(?:市|县|区|创建)';

export const fazhi = replaceRule(
  'term/fazhi',
  { pattern: new RegExp(`(?<![执普学司立守用依])法制(?=${nouns})`, 'g'), to: '法治' },
  { pattern: /依法制国/g, to: '依法治国' },
  {
    pattern: /(?<![执普学司立守用依])法制(?=宣传教育(?!的第))/g,
    to: (match, line) =>
      /[一二三四五六]五/.test([...sentencesIn(line)].findLast(({ start }) => start <= match.index)?.text ?? '')
        ? undefined
        : '法治',
  },
);
