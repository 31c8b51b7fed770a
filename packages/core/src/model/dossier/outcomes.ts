/**
 * Two ways in which the same thing may end. Whoever tells how often the one happened tells how often the other did, which
 * the gate of the public edition has to know; and words of the one made words of the other turn a figure's meaning around,
 * which `verify` has to see. Words of one side mean the same.
 */
export interface Outcomes {
  readonly bad: Side;
  readonly good?: Side;
}
interface Side {
  /** Of a side without a name the words are too common to change what a figure means: 成功化解21件. */
  readonly name?: string;
  readonly words: readonly string[];
}

type Row = readonly [bad: string, badWords: string, good?: string, goodWords?: string];

const rows: readonly Row[] = [
  ['lost', '败诉 判决撤销 判决变更 确认违法 责令履行', 'won', '胜诉'],
  ['failed', '失败 落败', '', '成功'],
  ['late', '逾期 超期 延期 超时 迟延 延误', '', '按时 按期 如期'],
  ['uncertified', '无证', '', '持证'],
  ['refused', '驳回 拒绝 否决 退回'],
  ['annulled', '撤销 废止 撤回 作废 取消 终止 中止', 'upheld', '维持'],
  ['unlawful', '违法 违规 非法'],
  ['invalid', '失效'],
  ['wrong', '错误 差错 纠错'],
  ['poor', '较差 很差 最差 劣'],
  ['against', '反对'],
  ['absent', '缺席 缺勤 缺考', '', '出席 出勤'],
];

const side = (name: string, words: string): Side => ({ ...(name !== '' && { name }), words: words.split(' ') });

export const outcomes: readonly Outcomes[] = rows.map(([bad, badWords, good, goodWords]) => ({
  bad: side(bad, badWords),
  ...(goodWords !== undefined && { good: side(good ?? '', goodWords) }),
}));
