import { replaceRule } from '../../framework/replace-rule.ts';

/** The General Secretary's name or title shortened or misspelt, or a thought named after him without some of its words. */
export const leaderTitle = replaceRule(
  'term/leader-title',
  { pattern: /(?<![学练研复])习总书记/g, to: '习近平总书记' },
  { pattern: /习近平(?:总记|总书(?!记)|书记)/g, to: '习近平总书记' },
  { pattern: /习(?:进平|近评|近乎|近干|进评|晋平)(?=总书记|同志|主席|法治思想|新时代)/g, to: '习近平' },
  {
    pattern: /习近平(?:新时代特色社会主义|新时代中国社会主义|新时代中国特色社会主|中国特色社会主义)思想/g,
    to: '习近平新时代中国特色社会主义思想',
  },
);
