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
 * The names that fonts have in a PDF where they aren't the family's own: their PostScript names, as their makers are
 * reported to give them.
 */
const printNames: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['FZXBSJW', 'FZXBSJW--GB1-0'],
  方正小标宋_GBK: ['FZXBSK', 'FZXBSK--GBK1-0'],
  华文中宋: ['STZhongsong'],
  仿宋_GB2312: ['FangSong_GB2312'],
  仿宋: ['FangSong'],
  方正仿宋_GBK: ['FZFSK', 'FZFSK--GBK1-0'],
  方正仿宋简体: ['FZFSJW', 'FZFSJW--GB1-0'],
  华文仿宋: ['STFangsong'],
  楷体_GB2312: ['KaiTi_GB2312'],
  楷体: ['KaiTi'],
  方正楷体_GBK: ['FZKTK', 'FZKTK--GBK1-0'],
  方正楷体简体: ['FZKTJW', 'FZKTJW--GB1-0'],
  华文楷体: ['STKaiti'],
  黑体: ['SimHei'],
  方正黑体_GBK: ['FZHTK', 'FZHTK--GBK1-0'],
  方正黑体简体: ['FZHTJW', 'FZHTJW--GB1-0'],
  华文黑体: ['STHeiti'],
  宋体: ['SimSun'],
  方正书宋_GBK: ['FZSSK', 'FZSSK--GBK1-0'],
  方正书宋简体: ['FZSSJW', 'FZSSJW--GB1-0'],
  华文宋体: ['STSong'],
  'Times New Roman': ['TimesNewRomanPSMT', 'TimesNewRomanPS'],
};

/** The family's name without blanks, case and what a style or a subset adds: `ABCDEF+TimesNewRomanPS-BoldMT`. */
const fontKey = (name: string): string =>
  name
    .replace(/^[A-Z]{6}[+]/, '')
    .replaceAll(/[\s-]/g, '')
    .toLowerCase()
    .replace(/(?:,|bold|italic|oblique|regular|psmt|ps|mt)+$/, '');

/** Of the families that a layout names, those that this font of a PDF is; it is known by any of its names. */
export function familiesDrawnBy(names: readonly string[], needs: readonly FontNeed[]): readonly string[] {
  const keys = new Set(names.map(fontKey));
  const families = needs.map(({ family }) => family);
  return families.filter((family) => [family, ...(printNames[family] ?? [])].some((name) => keys.has(fontKey(name))));
}

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
