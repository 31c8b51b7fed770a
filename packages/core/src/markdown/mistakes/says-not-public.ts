import { ordersNotToShow, wordsOfSecrecy } from './hiding-words.ts';

const listOf = (words: string): string => words.trim().split(/\s+/).join('|');

/** What follows where 内部 is of an office's own order, and 保密 and 秘密 are what it works on. */
const afterWithin = listOf(`
  审计 监督 层级 控制 机构 流程 审核 审查 管理(?!使用) 制度 培训 讲座 法律 公职律师 约束 运行 工作 机制 协调 会商 整改 自查 考核 考评 通报 分工
  沟通 治理 治安 举报 矛盾 纠纷 学习 监管 执法 法制 法治 程序 规程 规范 规则 人员 职工 科室 决策 合同 行政 权力 风险 防控 挖潜 评查 评议`);
const afterSecrecy = listOf(
  '局 教育 宣传 培训 工作 法 意识 检查 审查 委 办 协议 义务 制度 知识 管理 人员 载体 岗位 设备 领域 责任 纪律 案 保护 罪',
);
const work = new RegExp(
  `内部(?:${afterWithin})|(?:保密|涉密|(?:商业|国家|工作)秘密)的?(?:${afterSecrecy})|(?:侵犯|泄露|窃取)(?:商业|国家|工作)?秘密|隐藏的?(?:风险|问题|隐患)|不予公开(?=决定|答复|\\d)`,
  'g',
);

const forFew =
  '(?:(?:仅|只|专)(?:供|限|作|给|由)|限(?=本|内部|系统|领导|局|机关|单位)|(?<!提)供(?=[^，。；,;\\n]{0,8}参[阅考]))[^，。；,;\\n]{0,12}?(?:参阅|参考|查阅|审阅|传阅|阅示|阅知|阅|看|知悉|掌握|使用|留存|存档)';
const others = '注意保存|妥善保管|阅后(?:销毁|收回|退回)|密级[：:，\\s]*\\S|公开[：:，\\s]*(?:否|不|×)';
const pattern = new RegExp(
  `${wordsOfSecrecy}|不(?:需要?|便|应|能|可|许)(?:对外|向社会)?公开|${ordersNotToShow}|${forFew}|${others}`,
  'gu',
);

/**
 * Where a running text says of itself that it is not for the public: 保密, 请勿对外公布, 仅供领导参阅, 注意保存. Words about
 * work on secrecy say nothing of that.
 */
export function saysNotPublic(text: string): readonly { readonly at: number; readonly words: string }[] {
  const plain = text.replaceAll(work, (words) => '　'.repeat(words.length));
  return [...plain.matchAll(pattern)].map(({ index, 0: words }) => ({ at: index, words }));
}
