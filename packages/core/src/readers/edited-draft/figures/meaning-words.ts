import { outcomes } from '../../../model/dossier/outcomes.ts';

/**
 * A word beside a figure that changes what it means. `before` and `after` touch the figure, `near` has a few characters
 * between, `clause` stands anywhere between the marks of punctuation around it. Words of one class mean the same, so that
 * one may take another's place.
 */
export interface MeaningWord {
  readonly class: string;
  readonly where: 'before' | 'after' | 'near' | 'clause';
  readonly word: string;
}

type Row = readonly [name: string, where: MeaningWord['where'], words: string];

const rows: readonly Row[] = [
  ['about', 'before', '约 大约 大概 约为 近 将近 接近 几近'],
  ['about', 'after', '左右 上下 许'],
  ['over', 'before', '超 逾 上'],
  ['over', 'near', '超过 超出 突破 高于 多于 大于'],
  ['more', 'after', '余 多 来 有余'],
  ['under', 'near', '不足 不到 未到 未达 不满 未满 低于 少于 小于'],
  ['under', 'after', '不到 不足'],
  ['at-least', 'before', '至少 最少 起码 最低'],
  ['at-least', 'near', '不低于 不少于 不小于'],
  ['at-least', 'after', '以上 之上 及以上 开外'],
  ['at-most', 'before', '至多 最多 最高'],
  ['at-most', 'near', '不超过 不高于 不多于 不大于'],
  ['at-most', 'after', '以下 以内 之内 及以下'],
  ['beyond', 'after', '以外 之外'],
  ['not-equal', 'after', '不等'],
  ['negative', 'before', '负 零下'],
  ['last', 'before', '倒数 后'],
  ['first', 'before', '前'],
  ['each', 'before', '每 各 逢'],
  ['each', 'near', '平均 人均 户均 日均 月均 年均 均为'],
  ['times', 'after', '倍 番 成 折'],
  ['up', 'near', '增长 增加 增至 增幅 上升 上涨 升至 提高 提升 扩大 延长 多增'],
  ['down', 'near', '下降 下滑 减少 减至 降低 降至 降幅 回落 压缩 缩短 压减 缩减 少增'],
  ['level', 'near', '持平'],
  ['on-year', 'clause', '同比 较上年 比上年 较去年 比去年 与上年'],
  ['on-period', 'clause', '环比'],
  ['this-year', 'clause', '今年 本年 当年'],
  ['last-year', 'clause', '去年 上年 上一年'],
  ['next-year', 'clause', '明年 下年 下一年'],
  ['years-ago', 'clause', '前年 往年 历年'],
  ['first-half', 'clause', '上半年'],
  ['second-half', 'clause', '下半年'],
  ['year-begins', 'clause', '年初'],
  ['year-ends', 'clause', '年底 年末'],
  ['month-begins', 'after', '初 上旬'],
  ['month-middle', 'after', '中旬'],
  ['month-ends', 'after', '底 末 下旬'],
  ['until', 'after', '前 以前 之前 止 为止'],
  ['since', 'after', '后 以后 之后 起 以来'],
  ['within', 'after', '内'],
  ['total', 'near', '累计 总计 合计 共计'],
  ['new', 'near', '新增 净增'],
  ['part', 'clause', '其中'],
  ['each-of', 'clause', '分别'],
  ['not', 'clause', '未 尚未 没有 没 不予 不再 并非 不是 不 无 非 免于 免予'],
  ['up', 'before', '增 升 涨 多'],
  ['down', 'before', '减 降 跌 少'],
  ['spent', 'clause', '支出'],
  ['sent', 'clause', '发出'],
  ['rest', 'clause', '剩余 其余 尚余'],
  ['planned', 'clause', '计划 拟 预计 力争 争取'],
  ['without', 'clause', '不含 不包括 不计 剔除 扣除 除外'],
  ['most', 'near', '大多数 绝大多数 多数 大部分'],
  ['few', 'near', '少数 小部分'],
];

/** What is counted, right behind 3个: each is a class of its own. */
const counted =
  '乡镇 乡 镇 街道 村 行政村 自然村 社区 村居 县 县区 区县 区 市 州 省 部门 单位 机关 企业 学校 医院 窗口 科室 家庭 班组 案件 案卷 问题 线索 项目 事项 文件 平台 站点 小组';

/** How the things ended that a figure counts. */
const endings = outcomes.flatMap(({ bad, good }): readonly Row[] =>
  [bad, good].flatMap((side): readonly Row[] => (side?.name ? [[side.name, 'clause', side.words.join(' ')]] : [])),
);

/** The longest first: 不低于 before 低于. */
export const meaningWords: readonly MeaningWord[] = [...rows, ...endings]
  .flatMap(([name, where, words]) => words.split(' ').map((word): MeaningWord => ({ class: name, where, word })))
  .concat(counted.split(' ').map((word) => ({ class: word, where: 'after', word })))
  .sort((a, b) => b.word.length - a.word.length);

/** Words that a meaning word only begins: 未来 denies nothing. */
export const otherWords: readonly string[] =
  '不断 不仅 不但 不只 不同 不良 不过 不久 不便 不少 不可或缺 不忘 不懈 不力 不动产 无论 无障碍 无偿 无缝 无人机 无锡 无证 无形 无私 无害化 非常 非遗 非诉 除非 是非 拟定 拟订 计划生育 增强 增进 减轻 减免 升级 降本 多次 多名 多项 多家 多方 少年 少先队 未来 未成年 未必 未雨绸缪 没收 前列 前往 前期 后续 上级 多元 多种 多个 来自 来源 成立 成功 成效 成果 成为 成员 折合 起到 止于 内部 各级 各类 各项 各单位 各部门'.split(
    ' ',
  );
