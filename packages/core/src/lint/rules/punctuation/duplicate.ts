import { replaceRule } from '../../framework/replace-rule.ts';

/** The same mark twice, or two marks where one is meant. Three 。 stand for an ellipsis. */
export const duplicate = replaceRule(
  'punctuation/duplicate',
  { pattern: /(?<!。)。。(?!。)/g, to: '。' },
  { pattern: /([，、；：])\1{1,5}/g, to: '$1' },
  { pattern: /、，|，、/g, to: '，' },
  { pattern: /[，、；]。/g, to: '。' },
  { pattern: /。[，、；]|[，、]；|；[，、]/g, to: ([marks]) => marks[0], suggest: true },
);
