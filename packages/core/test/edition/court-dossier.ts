import { publish } from '../../src/index.ts';
import { smallDraft } from '../flows/small-draft.ts';

const names = `litigation.cases 行政诉讼案件数 件 count
  litigation.lost 行政诉讼败诉案件数 件 count
  litigation.lost-rate 行政诉讼败诉率 % rate
  litigation.appearance 行政机关负责人出庭应诉率 % rate
  litigation.meetings 行政诉讼案情研判会议次数 次 count
  review.accepted 行政复议案件受理数 件 count
  review.closed 行政复议案件审结数 件 count
  review.rejected 行政复议不予受理数 件 count
  fines 罚款金额 万元 amount
  transfer.cases 行政执法与刑事司法衔接平台录入案件数 件 count
  transfer.criminal 移送涉嫌犯罪案件数 件 count
  clues 移送纪检监察机关问题线索数 条 count
  files 评查行政执法案卷数 卷 count
  aid.cases 法律援助案件数 件 count
  aid.recovered 法律援助挽回损失金额 万元 amount
  proposals 办理政协提案数 件 count
  suggestions 办理人大代表建议数 件 count
  satisfaction 政务服务满意率 % rate
  online 政务服务事项网上可办率 % rate
  time-cut 审批时限平均压缩比例 % rate
  drills 应急演练场次 场 count
  rooms 人民调解室数 个 count
  lectures 法律知识讲座场次 场次 count
  trained 法治培训人次 人次 count
  indicators 法治政府建设指标数 项 count
  penalties 行政处罚案件数 件 count
  normative 制定行政规范性文件数 件 count
  audience 普法宣传活动受众人次 人次 count`;

const metrics = `metrics:\n${names
  .split('\n')
  .map((line) => {
    const [id, name, unit, kind] = line.trim().split(' ');
    return `  - { id: ${id}, name: ${name}, unit: "${unit}", kind: ${kind} }\n`;
  })
  .join('')}relations:
  - { least: [litigation.lost], at-most: [litigation.cases] }
`;

const open = `
  - { metric: litigation.cases, value: 128 }
  - { metric: review.accepted, value: 412, prior: 350 }
  - { metric: review.closed, value: 396 }
  - { metric: audience, value: 8600, precision: 余 }
`;
/** Everything about lost lawsuits is internal. */
const courtFacts = `facts:${open}
  - { metric: litigation.lost, value: 37, prior: 29, classification: internal }
  - { metric: litigation.lost-rate, numerator: 37, denominator: 128, classification: internal }
  - { metric: fines, value: 1836.5, classification: internal }
  - { metric: transfer.criminal, value: 60, prior: 30, classification: internal }
`;
/** Only how many were lost. */
export const lostOnly = `facts:${open}
  - { metric: litigation.lost, value: 37, classification: internal }
`;

/** What the public edition of the county's dossier is refused for. */
export async function accused(prose: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const dossier = { 'facts.yaml': courtFacts, 'prose/work.md': `${prose}\n`, ...files };
  const { messages } = await publish(smallDraft(dossier, metrics), { edition: 'public', format: 'md' });
  return messages.map(({ reason }) => reason);
}
