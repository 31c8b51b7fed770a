import type { SourceBlock, SourceParagraph } from '../block.ts';
import { readMarker } from '../task-list/numbering.ts';

/** The blocks of a page by what they are: what a web page adds around a report belongs to none. */
export interface PageParts {
  readonly title: SourceParagraph | undefined;
  /** Between the title and the first numbered heading: 主送机关, the opening. */
  readonly body: readonly SourceBlock[];
  /** 署名 and 成文日期. */
  readonly ending: readonly SourceParagraph[];
  readonly noise: readonly SourceBlock[];
}

const webLine =
  /^(?:发布(?:时间|日期|机构)|时间|日期|来源|信息来源|作者|责任编辑|编辑|浏览|点击|阅读|字号|字体|索引号|主题分类|发文(?:日期|机关)|成文日期|文\s*号|有效性|分享|打印|【|当前位置|首页)\s*[:：>【】\d]|(?:视力保护色|我要纠错|收藏本站)/;
const footer =
  /^(?:链接\s*[:：]|主办单位|承办单位|版权所有|网站(?:技术|标识|地图)|隐私声明|备案|扫一扫|相关(?:链接|附件|文章|信息)|上一篇|下一篇|打印本页|分享到|附件下载)|ICP备|公网安备/;
const date = /^(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号]|[一二][〇○零九]\S{2}年\S{1,3}月\S{1,4}[日号])$/;

const isParagraph = (block: SourceBlock | undefined): block is SourceParagraph => block?.type === 'paragraph';
const isTitle = (text: string) =>
  text.replace(/\s/g, '').length <= 60 &&
  /报告|情况|总结|要点|清单|方案|安排/.test(text) &&
  !/^附件|[，,]|已经|现印发/.test(text) &&
  !/[。；：:]$/.test(text);

export function findBody(blocks: readonly SourceBlock[]): PageParts {
  const starts = blocks.findIndex((block) => isParagraph(block) && (readMarker(block.text)?.level ?? 9) <= 2);
  const before = starts === -1 ? blocks.length : starts;
  const titleAt = blocks.findIndex((block, index) => index < before && isParagraph(block) && isTitle(block.text));
  const titleFrom = firstLineOf(blocks, titleAt);
  const rest = blocks.slice(titleAt + 1);
  const foot = rest.findIndex((block) => isParagraph(block) && footer.test(block.text.trim()));
  const noise: SourceBlock[] = [
    ...(titleAt > 0 ? blocks.slice(0, titleFrom) : []),
    ...(foot === -1 ? [] : rest.slice(foot)),
  ];
  const kept = (foot === -1 ? rest : rest.slice(0, foot)).filter((block, index) => {
    const isNoise = index < before && isParagraph(block) && webLine.test(block.text.trim());
    if (isNoise) noise.push(block);
    return !isNoise;
  });
  const end = endingOf(kept);
  const titleLines = titleAt === -1 ? [] : blocks.slice(titleFrom, titleAt + 1).filter(isParagraph);
  const [first] = titleLines;
  return {
    title: first && { ...first, text: titleLines.map(({ text }) => text.trim()).join('') },
    body: kept.slice(0, end),
    ending: kept.slice(end).filter(isParagraph),
    noise,
  };
}

/** A title may stand in several lines: those above it that begin it. */
function firstLineOf(blocks: readonly SourceBlock[], titleAt: number): number {
  let at = titleAt;
  for (; at > 0; at--) {
    const before = blocks[at - 1];
    if (!isParagraph(before) || before.text.trim().length > 40 || webLine.test(before.text.trim())) break;
    if (!/关于|法治|政府|年度/.test(before.text) || /[。；：:]$|文件$|〔\d{4}〕/.test(before.text.trim())) break;
  }
  return at;
}

/** Where 署名 and 成文日期 begin, among the last six blocks. */
function endingOf(blocks: readonly SourceBlock[]): number {
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - 6); at--) {
    const block = blocks[at];
    if (!isParagraph(block) || !date.test(block.text.trim())) continue;
    const signature = blocks[at - 1];
    const signed = isParagraph(signature) && signature.text.trim().length <= 30 && !/[。；：]$/.test(signature.text);
    return signed && !readMarker(signature.text) ? at - 1 : at;
  }
  return blocks.length;
}
