/**
 * Nouns and verbs that say what a figure is of: one that takes another's place, 金额 that of 数量, makes another figure of it,
 * while 案件 made 案件数量 does not. Words of one row say the same.
 */
const rows = [
  '案件 办件 件数',
  '项目 事项',
  '问题 隐患',
  '文件',
  '线索',
  '数量 个数 数目',
  '金额 数额 款额 资金 经费 价款 货值 总额',
  '人数 人员 人次',
  '户数',
  '比例 占比 比重 百分比',
  '面积',
  '里程 长度',
  '时间 时长 时限 期限 用时',
  '次数 频次',
  '位次 名次 排名',
  '收到 收案 接收 接到',
  '受理 立案',
  '审结 办结 结案 审理完毕',
  '调解 和解 化解',
  '移送 移交',
  '收入',
  '支出',
];

const rowOf = new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index] as const)));
const anyWord = new RegExp([...rowOf.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Which of these things the words speak of, by row. */
const countedIn = (words: string): ReadonlySet<number> =>
  new Set((words.match(anyWord) ?? []).map((word) => rowOf.get(word)!));

/** 成功率 of 调解成功率: another rate has other words there. */
const rate = /.{1,2}率(?=[达为到是约：]{0,2}$)/;

/** Each speaks of something that the other does not, or of another rate. */
export function countsOther(before: string, now: string): boolean {
  const [was, is] = [rate.exec(before)?.[0], rate.exec(now)?.[0]];
  if (was !== undefined && is !== undefined && was !== is) return true;
  const [had, has] = [countedIn(before), countedIn(now)];
  return [...had].some((each) => !has.has(each)) && [...has].some((each) => !had.has(each));
}
