import { requireArgument } from '../../../message/index.ts';
import type { LayoutSettings } from '../../../model/report/layout.ts';
import { type FontRole, fontCategories } from './gbt9704.ts';
import { geometryOf } from './geometry.ts';

/** A font the document names, and what else may stand in for it. */
export interface FontNeed {
  /** What it is for: 标题和发文机关标志字体. */
  readonly use: string;
  readonly family: string;
  /** Lower-case names of the files it is usually installed as. */
  readonly files: readonly string[];
  /** Other families of the same category. */
  readonly alternatives: readonly string[];
}

/** Fonts are found by family where the system lists families, by file name on Windows and macOS. */
const fileNames: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['fzxbsjw.ttf', 'fzxbsk.ttf', '方正小标宋简体.ttf', '方正小标宋简.ttf'],
  方正小标宋_GBK: ['fzxbsk_gbk.ttf', 'fzxiaobiaosong-b05.ttf', '方正小标宋_gbk.ttf', '方正小标宋gbk.ttf'],
  华文中宋: ['stzhongs.ttf', 'stzhongsong.ttf'],
  仿宋_GB2312: ['simfang_gb2312.ttf', '仿宋_gb2312.ttf'],
  仿宋: ['simfang.ttf'],
  楷体_GB2312: ['simkai_gb2312.ttf', '楷体_gb2312.ttf'],
  楷体: ['simkai.ttf'],
  黑体: ['simhei.ttf'],
  宋体: ['simsun.ttc', 'simsun.ttf'],
  'Times New Roman': ['times.ttf', 'times new roman.ttf'],
};

/**
 * The fonts of a document in this layout.
 *
 * @param layout the layout in force
 * @returns families with what they are for, and what can stand in for them
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * fontNeeds(defaultLayout).map(({ family }) => family).includes('仿宋_GB2312'); // true
 * ```
 */
export function fontNeeds(layout: LayoutSettings): readonly FontNeed[] {
  requireArgument('layout', 'layout', layout);
  const { fonts } = geometryOf(layout);
  return (Object.keys(fontCategories) as FontRole[]).map((role) => {
    const family = fonts[role];
    const { name, families } = fontCategories[role];
    const alternatives = families.filter((each) => each !== family).slice(0, 3);
    return { use: name.replace(/字体$/, ''), family, files: fileNames[family] ?? [], alternatives };
  });
}
