import type { Line } from '../../framework/line.ts';
import { at, defineRule, type FoundInLine } from '../../framework/rule.ts';
import { sayTogether } from '../../framework/say-together.ts';

/** What a conversion leaves in the text, and what to put there. `alone`: in a dossier it is an error of its prose already. */
const marks: readonly { readonly pattern: RegExp; readonly to?: string; readonly alone?: true }[] = [
  { pattern: /(?<!\*)\*\*(?:([^*]{1,80})\*\*)?(?!\*)/g, to: '$1' },
  { pattern: /&(?:nbsp|ensp|emsp|#160);/g, to: '' },
  { pattern: /&(?:ldquo|#8220);/g, to: '“' },
  { pattern: /&(?:rdquo|#8221);/g, to: '”' },
  { pattern: /<\/?(?:br|p|span|div|strong|b|font)(?: [^<>]{0,80})?\/?>/gi, to: '', alone: true },
  { pattern: /&(?:amp|lt|gt|quot|#39);/g },
  { pattern: /(?<=\d{4}年?)\?{1,2}(?=\d{4}年)/g },
  { pattern: /\[bookmark:[^\]]{0,40}\]|错误！未找到引用源。/g },
];
/** A whole line that only a web page has. */
const furniture =
  /^\s*(?:(?:发布(?:时间|日期|机构)|信息来源|浏览次数|阅读次数|责任编辑|索引号|主题分类|网站标识码|备案证?编号)\s*[:：].{0,120}|(?:扫一扫|打印本页|关闭窗口|分享到|上一篇|下一篇|当前位置)[:：]?.{0,80}|.{0,60}(?:ICP备\d|公网安备).{0,60})$/;

const foundIn = (line: Line, inDossier: boolean): readonly FoundInLine[] => {
  if (furniture.test(line.text))
    return [{ line, start: 0, end: line.text.length, actual: line.text.trim().slice(0, 20) }];
  return marks.flatMap(({ pattern, to, alone }) =>
    (alone && inDossier ? [] : [...line.free.matchAll(pattern)]).map((match) => ({
      ...at(line, match),
      ...(to !== undefined && { fix: to.replace('$1', match[1] ?? '') }),
    })),
  );
};

/** What a web page or a conversion left behind. */
export const importResidue = defineRule('style/import-residue', ({ lines, dossier }, say) => {
  sayTogether(
    lines.flatMap((line) => foundIn(line, dossier !== undefined)),
    say,
  );
});
