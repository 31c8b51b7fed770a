import { defineRule } from '../../framework/rule.ts';
import { isEnclosed } from '../../text/enclosed.ts';

/** Places that cannot stand as they are, and what is missing there. */
const patterns: readonly { readonly pattern: RegExp; readonly lost: string }[] = [
  { pattern: /第[次届](?=会议|常务|全会|全体|党组|集体|学习|中央)/g, lost: '“第”后的序数' },
  { pattern: /第责任人/g, lost: '“第”后的“一”' },
  { pattern: /履行[^，。；：]{0,20}第一责任(?=[，。；])/g, lost: '“责任”后的“人职责”' },
  { pattern: /(?<=^|[，。；：、在])委[、和]政府/g, lost: '“委”前的地名或者级别' },
  { pattern: /三大经济(?:技术)?开发(?=[第，。])/g, lost: '“开发”后的“区”' },
  { pattern: /(?<=\d{4}年)月(?=[底末初中]|以来|，|。)/g, lost: '“月”前的数' },
  { pattern: /(?<=\d月)日(?=[，。、；]|召开|印发|起|前|至)/g, lost: '“日”前的数' },
  { pattern: /〔\d{4}〕号/g, lost: '“号”前的发文顺序号' },
  { pattern: /率(?:达到|达|为)(?=[，。、；]|以上)/g, lost: '百分率的数' },
  { pattern: /(?:增长|下降|提高|达到|达|为|占)(?=[%％])/g, lost: '百分号前的数' },
  {
    pattern: /(?:共|累计|合计)(?:办理|受理|办结|审结|开展|组织|培训|化解|调解)(?:件|起|场|人次|万元|次)(?=[，。；])/g,
    lost: '量词前的数',
  },
  {
    pattern: /(?:开展|组织|举办|召开)[\u4e00-\u9fff]{2,8}(?:培训|讲座|活动|会议|宣传|检查|宣讲)\d{1,4}(?=[，。；])/g,
    lost: '数后面的量词',
  },
  { pattern: /等\d{1,2}(?=(?:文件|制度|办法|方案|意见|规定|单位|部门|领域|环节)[，。；、])/g, lost: '数后面的量词' },
  { pattern: /(?<=[由从]\d{1,5}(?:\.\d{1,2})?[%％分名位元]?)高[到至]/g, lost: '“高”前的“提”' },
  { pattern: /政务服中心|法律服中心/g, lost: '“服”后的“务”' },
  { pattern: /公共法服务/g, lost: '“法”后的“律”' },
  { pattern: /行政复(?=案|机构|决定)/g, lost: '“复”后的“议”' },
  { pattern: /行政诉(?=案|讼?率)/g, lost: '“诉”后的“讼”' },
  { pattern: /行政机(?=负责人)/g, lost: '“机”后的“关”' },
  { pattern: /出庭应(?=率)/g, lost: '“应”后的“诉”' },
  { pattern: /信息公(?=申请|工作)/g, lost: '“公”后的“开”' },
  { pattern: /营商境/g, lost: '“商”后的“环”' },
  { pattern: /违法行(?=采取|实施|进行|给予|予以|查处)/g, lost: '“行”后的“为”' },
  { pattern: /矛盾[纠纷](?=化解|排查|调)/g, lost: '“纠纷”的一字' },
  { pattern: /法治政(?=建设)/g, lost: '“政”后的“府”' },
  { pattern: /率、(?:及时|规范|准确|合格|满意|办结|优秀)(?=均?[为达]|均?100[%％])/g, lost: '“率”' },
];

/** A character or a number that must have stood here. */
export const lostCharacter = defineRule('style/lost-character', ({ lines }, say) => {
  for (const line of lines)
    for (const { pattern, lost } of patterns)
      for (const match of line.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (!isEnclosed(line, span)) say({ line, ...span, expected: [lost] });
      }
});
