import { replaceRule } from '../../framework/replace-rule.ts';

/** Words often taken for one another, only where the neighbours rule out the other word. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/做出(?=(?:了|的)?[\u4e00-\u9fff]{0,8}(?:决定|答复|裁决|裁定|判决|处罚))/g, '作出'],
  [/制订(?=(?:地方性)?法规|(?:政府)?规章|(?:行政)?规范性文件)/g, '制定'],
  [/(?<!不良|应急|快速|化学|过敏|疫苗|连锁|条件)反应(?=(?:的)?(?:情况|问题|诉求|意见|强烈的问题))/g, '反映'],
  [/其它/g, '其他'],
  [/涉及到(?![期位])/g, '涉及'],
  [/秸杆/g, '秸秆'],
  [/(?<!发|公)布署/g, '部署'],
  [/惩诫/g, '惩戒'],
  [/戒勉/g, '诫勉'],
  [/竟(?=争|赛|标)/g, '竞'],
  [/再接再励/g, '再接再厉'],
  [/参予/g, '参与'],
  [/帐户/g, '账户'],
  [/撤消(?=(?:了|原)?[\u4e00-\u9fff]{0,6}(?:决定|处罚|许可|登记|行为))/g, '撤销'],
  [/(?<!抽)签定(?=(?:了)?[\u4e00-\u9fff]{0,6}(?:协议|合同|责任书|承诺书|备忘录))/g, '签订'],
  [/追朔/g, '追溯'],
  [/贯澈/g, '贯彻'],
  [/渲泄/g, '宣泄'],
  [/松驰/g, '松弛'],
  [/幅射/g, '辐射'],
];

export const confusables = replaceRule('term/confusables', ...pairs.map(([pattern, to]) => ({ pattern, to })));
