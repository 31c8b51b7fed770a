import { everydayWords } from './telling-words.ts';
import type { Clause } from './words-around.ts';

/** Words of any sentence about numbers, which say nothing of what is counted. */
const empty =
  `办结 审结 化解 处理 处置 解决 完成 整改 落实 新增 累计 合计 共计 总计 共有 全县 全市 全区 全镇 全省 全年 今年 去年 上年 本年 同期 同比 其余
  其他 另有 还有 分别 已经 均已 达到 约为 大约 左右 以上 余下 数量 单位 增长 增加 上升 下降 减少 不到 超过 接近 具体 如下 情况`.split(
    /\s+/,
  );
const emptyWords = new RegExp(
  `${empty.join('|')}|[一二三四五六七八九十]是|[首其再]先|其次|[共计为有达约的了是和与及等类项]|[件起宗例名人位个]`,
  'g',
);

/**
 * Whether nothing in this clause says what its figure counts: 二是共37件, 重点37件办结. Two letters side by side would; in a table
 * those of its row do, if its cell has no words.
 */
export function countsNothing({ own, beside }: Clause): boolean {
  const words = /\p{L}{2}/u.test(own) ? own : `${own}，${beside}`;
  return !/\p{L}{2}/u.test(words.replaceAll(everydayWords, '·').replaceAll(emptyWords, '·'));
}
