import { chineseNumber } from '../../../numeral/index.ts';
import { replaceRule } from '../../framework/replace-rule.ts';

const words = (number: string) => (/^\d/.test(number) ? chineseNumber(Number(number)) : number);
const ordinal = '\\d{1,2}|[一二三四五六七八九十]{1,3}';

/** Congresses and plenary sessions counted in digits. */
export const sessionHan = replaceRule(
  'number/session-han',
  {
    pattern: new RegExp(`(?<!\\d)(${ordinal})届(${ordinal})中(全会|(?=、))`, 'g'),
    to: ([, congress = '', session = '', kind = '']) => `${words(congress)}届${words(session)}中${kind}`,
  },
  {
    pattern: /(?<=党的)(\d{1,2})大(?=[，。、；]|精神|报告|以来|召开|会议|部署|作出|提出)/g,
    to: ([, congress = '']) => `${words(congress)}大`,
  },
  {
    pattern: /第(\d{1,2})(?:(次)(?=全国代表大会)|(届)(?=全国(?:人大|人民代表大会|政协|委员会)|中央))/g,
    to: ([, number = '', time = '', congress = '']) => `第${words(number)}${time}${congress}`,
  },
);
