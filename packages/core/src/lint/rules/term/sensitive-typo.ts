import { replaceRule } from '../../framework/replace-rule.ts';

/** Misspelt names of the state and its organs; none of them is a part of other words. */
const typos: readonly (readonly [RegExp, string])[] = [
  [/中华人民共(?:合|同|河|和过|和园)国/g, '中华人民共和国'],
  [/中华人(?:名|明)共和国/g, '中华人民共和国'],
  [/中华人民大和国/g, '中华人民共和国'],
  [/(?<=人民|[省市县区州旗镇乡])攻府/g, '政府'],
  [/政俯/g, '政府'],
  [/(?<=人民|[省市县区州旗])检查院/g, '检察院'],
  [/(?<=人民)法(?:园|元)/g, '法院'],
  [/国务(?:园|员)(?!工)/g, '国务院'],
  [/中国共产(?:堂|挡)/g, '中国共产党'],
  [/人民代表大会常务(?:委会|员会|委员(?!会|[会长、的和]))/g, '人民代表大会常务委员会'],
  [/政治协商会仪/g, '政治协商会议'],
  [/纪律检察委员会/g, '纪律检查委员会'],
  [/监查委(?=员会|[、，。的和])/g, '监察委'],
];

export const sensitiveTypo = replaceRule('term/sensitive-typo', ...typos.map(([pattern, to]) => ({ pattern, to })));
