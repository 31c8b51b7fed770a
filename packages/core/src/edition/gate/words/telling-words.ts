import { outcomes } from '../../../model/dossier/outcomes.ts';
import { pairsOf } from './name-words.ts';

/** Words of names that say how something is counted, or what every office does: they tell no metric from another. */
const everyday =
  `研究 工作 情况 活动 开展 办理 受理 收到 制定 制发 组织 参加 提供 年度 全年 各级 重点 重大 一般 主要 有关 行政 政府 机关 部门 单位
  法治 法律 依法 执法 人民 社会 群众 基层 党委 党政 领导 干部 人员 问题 事项 项目 文件 建设 管理 服务 平台 中心 案件 金额 资金 经费 收入 时间 时限 平均 比例
  比率 次数 人数 件数 场次 人次 总数 总量 总额 数量 位次 轮次 期数 年数 篇数 种类 合计 其中`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);
export const everydayWords = new RegExp(`${everyday.join('|')}|[数率量]$`, 'g');

/**
 * Words of which each tells of the others: how often a suit was lost or won. Of a phrase of two words, 判决撤销, the pair
 * across them is what no other text has.
 */
const kindred: readonly (readonly string[])[] = outcomes.flatMap(({ bad, good }) =>
  good ? [[...bad.words, ...good.words].map((word) => (word.length === 4 ? word.slice(1, 3) : word))] : [],
);

/** The pairs of a name that are not such words, nor across them: 诉讼 讼败 败诉 of 行政诉讼败诉案件数. */
export const ownPairs = (name: string): ReadonlySet<string> =>
  new Set(name.split(everydayWords).flatMap((words) => (words.length > 1 ? [...pairsOf(words)] : [])));

/** More metrics without a figure may share a word, 行政诉讼败诉案件数 and 行政诉讼败诉率; then it is a subject. */
const fewOthers = 2;

interface Name {
  readonly name: string;
  /** Nothing internal: a metric with a public figure has the word as well as any other. */
  readonly isOpen: boolean;
  readonly isInternal: boolean;
}

/**
 * The pairs of an internal metric's name which tell by themselves that it is spoken of: 败诉 of 行政诉讼败诉案件数, where no
 * metric with a public figure and hardly another one has them; and what else tells of the same outcome or its opposite.
 */
export function tellingWords(names: readonly Name[]): (name: string) => ReadonlySet<string> {
  const [open, others] = [new Set<string>(), new Map<string, number>()];
  for (const { name, isOpen, isInternal } of names)
    for (const pair of pairsOf(name)) {
      if (isOpen) open.add(pair);
      if (!isInternal) others.set(pair, (others.get(pair) ?? 0) + 1);
    }
  return (name) => {
    const telling = [...ownPairs(name)].filter((pair) => !open.has(pair) && (others.get(pair) ?? 0) <= fewOthers);
    const turned = kindred
      .filter((words) => words.some((word) => telling.includes(word)))
      .flatMap((words) => words.filter((word) => !open.has(word)));
    return new Set([...telling, ...turned]);
  };
}
