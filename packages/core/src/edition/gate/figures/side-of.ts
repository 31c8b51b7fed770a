/** On which side of a figure the number meant lies. */
export type Side = 'over' | 'above' | 'below' | 'under' | 'about';

/** What each word of precision says: 三十余 keeps its digit, 超过35 does not; 近40 is nearer than 不到40. */
const words: { readonly [Name in Side]: string } = {
  over: '余 多',
  above: '超 超过 超出 不止 逾 突破 以上 开外 强 上 过 不少于 不低于 至少 最少 起码',
  below: '近 将近 接近 几乎',
  under: '不足 不到 不满 未满 以下 以内 不超过 不多于 不高于 至多 最多',
  about: '约 大约 左右 上下',
};
const sides = new Map(
  Object.entries(words).flatMap(([side, list]) => list.split(' ').map((word) => [word, side as Side] as const)),
);

/** The side that words of precision speak of; the first that does, 近 before 40件左右. */
export const sideOf = (precision: readonly string[]): Side | undefined =>
  precision.map((word) => sides.get(word)).find((side) => side !== undefined);
