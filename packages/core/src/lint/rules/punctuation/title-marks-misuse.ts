import type { Line } from '../../framework/line.ts';
import { replaceRule } from '../../framework/replace-rule.ts';
import { quotationAround } from '../../text/enclosed.ts';

const documents =
  /(?:法|法典|宪法|条例|规定|办法|细则|规则|章程|准则|纲要|规划|计划|意见|通知|通报|方案|决定|决议|公报|公告|通告|报告|批复|函|制度|清单|指引|指南|标准|规范|要点|目录|解释|协议|合同|公约|手册|汇编|选编|读本|纲目|讲义|文选|讲话|学习问答|日报|时报|晚报|导报|周刊|杂志|解读|案例)(?:[（〈][^（）〈〉]{0,20}[）〉])?$/;
const things =
  '(?:主题|专项|系列|专题|普法|宣传|公益|品牌|示范|精品){0,2}(?:活动|行动|课程|讲座|培训班|研讨会|座谈会|会议|论坛|比赛|大赛|竞赛|课题|工程|项目|奖|奖项|奖章|称号)(?!方案|办法|通知|资金)';

const isQuoted = ({ index, 0: { length } }: RegExpExecArray, line: Line): boolean =>
  quotationAround(line, { start: index, end: index + length }) !== undefined;

/** 《 》 around what is no document and no work: courses, campaigns, meetings, awards, certificates. */
export const titleMarksMisuse = replaceRule(
  'punctuation/title-marks-misuse',
  {
    pattern: new RegExp(`《([^《》〈〉]{1,20})》(?=${things})`, 'g'),
    in: 'text',
    suggest: true,
    to: (match, line) => {
      const name = match[1] ?? '';
      return documents.test(name) || isQuoted(match, line) ? undefined : `“${name}”`;
    },
  },
  {
    pattern: /《([^《》〈〉]{1,16}(?:执照|许可证|资格证|执法证|证书))》/g,
    in: 'text',
    suggest: true,
    to: (match, line) => (isQuoted(match, line) ? undefined : match[1]),
  },
);
