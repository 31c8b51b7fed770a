import { type Line, masked } from '../../framework/line.ts';
import { defineRule } from '../../framework/rule.ts';
import { titleAround } from '../../text/enclosed.ts';

/** What no Chinese word or pair of words has, and what is left without the extra character. */
const patterns: readonly { readonly pattern: RegExp; readonly to: string }[] = [
  { pattern: /(?<![目打])的的(?![确士哥])/g, to: '的' },
  { pattern: /(?<![存所实内潜外旨正现])在在(?!线|场|校|建|编|职|岗|册|乎|意|逃|押|座)/g, to: '在' },
  { pattern: /(?<![以普涉顾波触论提])及及(?![时早格])/g, to: '及' },
  { pattern: /(?<=[由对关属])于于(?![法情理])/g, to: '于' },
  { pattern: /(?<![合归吞兼])并并(?![购入行联重网轨])/g, to: '并' },
  { pattern: /或或(?!许|然)/g, to: '或' },
  { pattern: /(?<![共缓温调平饱总亲附柔谐媾议随中暖祥])和和(?![平谐美气睦解蔼善顺稳田县])/g, to: '和' },
  { pattern: /(?<![为除不])了了(?![解结之如望然却事])/g, to: '了' },
  { pattern: /则则(?=[）》，。、；：（”]|$)/g, to: '则' },
  { pattern: /(?<![上中少大主武闯猛老小名])将将(?![军领士官帅相])/g, to: '将' },
  { pattern: /(进行|以及|按照|根据|关于|对于|由于|切实|进一步|扎实推进|有效提升|不断完善)\1/g, to: '$1' },
  /** 减轻企业企业负担: two words of this kind do not stand side by side; 规范规范性文件 and 服务服务业 are other words. */
  {
    pattern:
      /(企业|考核|深化|工作|建设|法治|法律|政府|制度|机制|监督|推进|落实|加强|完善|提升|提高|开展|发展|改革|情况|方案|措施|责任|干部|群众|案件|事项|活动|会议|复议|应诉|纠纷|化解|整改|任务|目标|重点|专项|综合|决策|程序|文件|备案|信息|平台|项目|环境|营商|政务|审批|许可|处罚|强制|基层|社区|全面|积极|持续|有效|认真|严格|切实|深入|扎实|逐项|逐条|减轻|负担|建立|健全|实施|实现|规定|要求|标准|计划|水平|能力|意识|力度|队伍|人次|余人|余件|余次|规范(?=规范[^性]))\1(?![家化性率型业援部师])/g,
    to: '$1',
  },
  /** ABCABC: 法治政府法治政府. 一件事一件事 counts; 委员会委员 and 负责人负责 are other words. */
  { pattern: /((?![一逐挨每]|委员会|负责人|责任人)[\u4e00-\u9fff]{3,8})\1(?![\u4e00-\u9fff]{0,1}一)/g, to: '$1' },
  { pattern: /(?<=第[一二三四五六七八九十]{1,4}|第\d{1,3})会次会议/g, to: '次会议' },
  { pattern: /精神会(?=以及|、|，|。)/g, to: '精神' },
  { pattern: /([推促改引增]进)进(?=[\u4e00-\u9fff])(?![一出入行城村社校企园厂口机军农小家宗网网])/g, to: '$1' },
  { pattern: /积极谈(?=探索)/g, to: '积极' },
];

/** Words of others are theirs; of titles only the part that the report gets wrong is told. */
const isQuoted = (line: Line, span: { readonly start: number; readonly end: number }) =>
  line.free[span.start] === masked && !titleAround(line, span);

/** A character or word typed twice, or one that strayed in. */
export const duplicatedChar = defineRule('style/duplicated-char', ({ lines }, say) => {
  for (const line of lines)
    for (const { pattern, to } of patterns)
      for (const match of line.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (!isQuoted(line, span)) say({ line, ...span, expected: [to.replace('$1', match[1] ?? '')] });
      }
});
