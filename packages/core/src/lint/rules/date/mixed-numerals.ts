import { parseChineseNumber } from '../../../numeral/index.ts';
import { replaceRule } from '../../framework/replace-rule.ts';

const month = '十[一二]?|[一二三四五六七八九]';
const day = '三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]';
const digitsOf = (words: string) => (/^\d/.test(words) ? words : (parseChineseNumber(words) ?? words));
/** 三月三 is a festival, 十月革命 an event, 农历 counts in Chinese numerals. */
const festival = `(?!${day}(?!日)|革命)`;

/** One date in both kinds of numerals. */
export const mixedNumerals = replaceRule(
  'date/mixed-numerals',
  {
    pattern: new RegExp(`(?<=(?<!\\d)\\d{4}年)(${month})月${festival}(?:(${day}|\\d{1,2})日)?`, 'g'),
    to: ([, months = '', days]) => `${digitsOf(months)}月${days === undefined ? '' : `${digitsOf(days)}日`}`,
  },
  {
    pattern: new RegExp(`(?<=(?<!\\d)(?:1[0-2]|[1-9])月)(${day})日(?![内间游行])`, 'g'),
    to: ([, days = '']) => `${digitsOf(days)}日`,
  },
  {
    pattern: /[一二][〇零九][〇零一二三四五六七八九]{2}年(?=(?:1[0-2]|[1-9])月)/g,
    to: ([words]) => `${digitsOf(words.slice(0, 4))}年`,
  },
);
