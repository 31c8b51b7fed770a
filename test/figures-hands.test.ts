import { matchFigures } from '@fazhi/core';
import { expect, it } from 'vitest';
import { shippedMetrics } from './shipped-metrics.ts';

/**
 * Paragraphs in hands that nothing was tuned on before they were measured, each figure as ⟦text=metric⟧; `-` where it is of
 * none, or of a part of one. On first contact 25 of 49 were sure, all of them right.
 */
const paragraphs: readonly string[] = [
  '围绕复议主渠道建设，全市复议机构今年共收到复议申请⟦386件=review.received⟧，依法受理⟦351件=review.accepted⟧，不予受理⟦21件=review.rejected⟧，年内审结⟦338件=review.closed⟧，其中经调解、和解结案的⟦142件=review.mediated⟧，直接纠错⟦39件=review.corrected⟧，纠错率⟦11.5%=review.correction-rate⟧；尚有⟦13件=review.pending⟧正在办理。一审行政应诉案件⟦204件=litigation.cases⟧，败诉⟦17件=litigation.lost⟧，败诉率⟦8.3%=litigation.lost-rate⟧，较上年下降⟦1.9个百分点=-⟧；负责人出庭应诉率⟦100%=litigation.appearance-rate⟧。收到法院司法建议⟦6份=advice.judicial⟧、检察建议⟦41份=advice.procuratorial⟧，按期办复率⟦100%=advice.reply-rate⟧。涉企复议案件⟦58件=-⟧，同比增长⟦12.4%=-⟧。办结人大建议⟦131件=proposal.npc⟧、政协提案⟦164件=proposal.cppcc⟧。',
  '我局把执法队伍建设摆在突出位置，现有持证执法人员⟦97名=enforcer.certified⟧，持证率⟦98.9%=enforcer.certified-rate⟧；组织执法业务培训⟦5期=training.sessions⟧，参训⟦430人次=training.attendees⟧，人均学时达到⟦62学时=training.hours⟧。全年实施行政检查⟦3108次=enforcement.inspections⟧，其中“扫码入企”⟦512次=enforcement.scanned-inspections⟧；立案查处违法案件⟦276件=-⟧，作出行政处罚决定⟦241件=enforcement.cases⟧，罚没款⟦318.6万元=enforcement.fines⟧，对⟦44件=enforcement.lenient⟧轻微违法行为依法不予处罚。开展案卷评查⟦2次=-⟧，评查案卷⟦80卷=enforcement.files-reviewed⟧，发现问题⟦113个=-⟧，发出执法监督意见书⟦7份=enforcement.corrections⟧。向公安机关移送涉嫌犯罪案件⟦3件=transfer.criminal⟧。审查合同⟦56份=contract.reviewed⟧，公平竞争审查⟦19件=fair-competition.reviewed⟧，审核规范性文件⟦4件=-⟧，提出意见⟦23条=-⟧。',
  '街道以“一站式”解纷为抓手，建成社区调解室⟦18个=mediation.rooms⟧，选聘人民调解员⟦126名=mediation.mediators⟧，其中专职⟦22名=mediation.full-time⟧。全年排查矛盾纠纷⟦1483件=dispute.screened⟧，调处⟦1460件=mediation.handled⟧，调解成功⟦1441件=mediation.succeeded⟧，成功率⟦98.7%=mediation.success-rate⟧。辖区设公共法律服务工作室⟦18个=legal-service.rooms⟧，解答群众法律咨询⟦2260人次=-⟧，受理法律援助⟦37件=legal-aid.cases⟧，为农民工讨薪⟦86万元=-⟧。举办普法活动⟦64场=publicity.events⟧，受众⟦1.9万人次=publicity.audience⟧，发放宣传资料⟦1.2万份=publicity.materials⟧，推送普法信息⟦210条=publicity.articles⟧，法治副校长⟦9名=publicity.vice-principals⟧进校园开展宣讲⟦27场=publicity.youth-events⟧。培育“法律明白人”⟦108人=governance.legal-minded⟧，组建普法志愿服务队⟦12支=-⟧，志愿者⟦340人=publicity.volunteers⟧。党工委会议专题研究法治⟦4次=-⟧。',
];

it('what is sure of paragraphs in other hands is right, and 65 of 100 figures with a metric are', () => {
  const judged = paragraphs.flatMap((paragraph) => {
    const expected: string[] = [];
    const plain = paragraph.replace(/⟦([^=]+)=([^⟧]+)⟧/g, (_, text: string, metric: string) => {
      expected.push(metric);
      return text;
    });
    const found = matchFigures(plain, shippedMetrics, { year: 2025 });
    expect(found).toHaveLength(expected.length);
    return found.map(({ text, certainty, candidates }, index) => ({
      text,
      sure: certainty === 'sure' ? candidates[0]?.metric : undefined,
      expected: expected[index] ?? '-',
    }));
  });
  const sure = judged.filter((each) => each.sure !== undefined);
  expect(sure.filter((each) => each.sure !== each.expected)).toEqual([]);
  const known = judged.filter(({ expected }) => expected !== '-');
  expect({ known: known.length, sure: sure.length }).toEqual({ known: 49, sure: 34 });
});
