import { at, defineRule } from '../../framework/rule.ts';

const number = '\\d[\\d,]{0,12}(?:\\.\\d{1,4})?(?:余|多)?[万亿]?(?:余|多)?';

/** What is counted, right before its figure, and measure words that can never count it. */
const table: readonly (readonly [before: string, wrong: string, right: string])[] = [
  // 培训执法人员56件: people who are trained, hired or sent.
  [
    '(?:培训|轮训|聘请|选聘|选派|配备|抽调|新招录?|表彰)[^，。；、\\d]{0,8}(?:人员|干部|律师|调解员|志愿者|学员|民警|队员|公证员|辅警)',
    '件|项|份|宗|起|册|处',
    '人',
  ],
  ['(?:参加(?:培训|轮训|考试|学习|宣讲|旁听)|参训|受训|受教育|受益群众)', '件|项|份|宗|起|册', '人次'],
  // 印发宣传手册12万人次: what is printed.
  [
    '(?:手册|读本|折页|海报|书籍|挂图|宣传册|宣传单|明白纸|宣传品|宣传资料|普法资料)',
    '人次|人|名|件次|场次?|起|元',
    '份',
  ],
  // 竣工面积386.5万元.
  ['面积', '元|件|人次?|份|起', '平方米'],
  // 罚没款120件.
  ['(?:罚款|罚没款|罚没金额|补偿金|赔偿金|资金|金额)', '平方米|人次|件次|名|份|亩|册', '元'],
];
const patterns = table.map(([before, wrong, right]) => ({
  pattern: new RegExp(`(?<=${before})(?:共|约|近|超|达)?${number}(?:${wrong})(?![次数均])`, 'g'),
  right,
}));

/** A measure word that cannot count what stands before the figure. */
export const nounUnit = defineRule('number/noun-unit', ({ lines }, say) => {
  for (const line of lines)
    for (const { pattern, right } of patterns)
      for (const match of line.free.matchAll(pattern)) say({ ...at(line, match), expected: [right] });
});
