import type { Dossier } from '../../../model/dossier/dossier.ts';
import { issuingOrgans } from '../../../model/dossier/organ.ts';
import type { Ledger } from '../../../model/ledger.ts';
import { skeletonOf } from '../figures/skeleton.ts';

/** Words that everybody may read, so that finding them in a text gives nothing away. */
export interface OpenLanguage {
  /** Marks the characters of a skeleton that such words cover. */
  readonly cover: (skeleton: string) => Uint8Array;
  /** Whether these very words are in the open. */
  readonly has: (skeleton: string) => boolean;
}

/** Long enough to be a phrase; shorter words count as a whole. */
const length = 4;
/** A secret of fewer characters is the name of something else too: 司法局. */
const shortest = 8;

/** Words of every plan and list, which name nothing. */
const everyday = `工作 情况 开展 进行 推进 加强 落实 方案 通知 台账 清单 报告 总结 材料 统计 记录 汇总 名单 文件 意见 会议 纪要 制度 办法
  年度 本年 全年 有关 相关 各级 各部门 单位 其中 以及 按照 根据 关于`;

/** Organs that every place has: that one of them issued a document tells nothing of it. */
const organs = `人民政府 政府办公室 政府办 公安局 公安分局 司法局 财政局 教育局 民政局 审计局 统计局 水利局 商务局 信访局 税务局 林业局
  科技局 城管局 城市管理局 应急管理局 应急局 卫生健康局 卫健局 卫健委 医疗保障局 医保局 人力资源和社会保障局 人社局 自然资源局 生态环境局
  住房和城乡建设局 住建局 交通运输局 农业农村局 文化和旅游局 文旅局 市场监督管理局 市场监管局 行政审批局 发展和改革局 发展改革委 发改局
  发改委 人民法院 人民检察院 法院 检察院 人大常委会 政协 纪委监委 纪委 监委 组织部 宣传部 统战部 政法委 社会工作部 网信办 巡察办 编办 机关工委
  党校 党史研究室 依法治县办 依法治区办 依法治市办 国家保密局 保密局 国家档案局 档案局 档案馆 机关事务服务中心 机关事务管理局 大数据局 数据局 国资委
  金融办 地方金融监督管理局 退役军人事务局 民族宗教事务局 民宗局 体育局 气象局 粮食和物资储备局 乡村振兴局 消防救援大队 消防救援支队 交通管理大队
  交警大队 烟草专卖局 供销合作社 总工会 共青团 妇联 工商联 残联 红十字会`;

const listOf = (words: string): readonly string[] => words.split(/\s+/);

/**
 * The language of what the dossier has in the open, and of these texts, such as a pack's. Names of offices and groups that
 * repeat a whole secret open nothing.
 */
export function openLanguage(
  ledger: Ledger,
  { report, evidence, taskList }: Pick<Dossier, 'evidence' | 'taskList' | 'report'>,
  { texts, secret }: { readonly texts: readonly string[]; readonly secret: readonly string[] },
): OpenLanguage {
  const phrases = new Set<string>();
  const whole = new Set<string>();
  const add = (text: string | undefined): void => {
    const words = skeletonOf(text ?? '').text;
    whole.add(words);
    if (words.length > 1 && words.length < length) phrases.add(words);
    for (let at = 0; at + length <= words.length; at++) phrases.add(words.slice(at, at + length));
  };
  const secrets = secret.map((each) => skeletonOf(each).text).filter((each) => each.length >= shortest);
  const addName = (text: string): void => {
    const words = skeletonOf(text).text;
    if (!secrets.some((each) => words.includes(each))) add(text);
  };
  for (const each of [...listOf(everyday), ...listOf(organs), ...texts]) add(each);
  const { organ, departments, addressees, copyTo } = report;
  const issuers = issuingOrgans(organ).flatMap(({ name, short }) => [name, short]);
  for (const each of [...issuers, ...addressees, ...copyTo, report.title]) add(each);
  add(/^.{1,6}?[省市区县旗州镇乡]/u.exec(organ.name)?.[0]);
  for (const { name, aliases = [], members = [] } of departments)
    for (const each of [name, ...aliases, ...members]) addName(each);
  for (const { classification, title, documentNumber, issuer } of evidence)
    if (classification === 'public') for (const each of [title, documentNumber, issuer]) add(each);
  for (const task of [...taskList.tasks, ...(report.nextTasks ?? [])])
    if (task.classification === 'public') {
      add(task.content);
      for (const each of [...task.group, ...task.lead, ...task.responsible]) addName(each);
    }
  for (const { metric, source, classification } of ledger.entries.values()) {
    add(source);
    if (classification === 'public') for (const each of [metric.name, metric.definition]) add(each);
  }

  return {
    has: (skeleton) => whole.has(skeleton),
    cover: (skeleton) => {
      const covered = new Uint8Array(skeleton.length);
      for (let at = 0; at < skeleton.length; at++)
        for (let end = at + 2; end <= Math.min(skeleton.length, at + length); end++)
          if (phrases.has(skeleton.slice(at, end))) covered.fill(1, at, end);
      return covered;
    },
  };
}
