import type { SourceBlock, SourceParagraph } from '../block.ts';

/** What a web page prints above a text: the head of its record, how often it was read, how to share it. */
export const webLine =
  /^(?:发布(?:时间|日期|机构|单位|人)|时间|日期|来源|信息来源|文章来源|稿件来源|作者|责任编辑|编辑|审核|校对|供稿|浏览(?:次数|量)?|点击(?:次数|数|量)?|阅读(?:次数|数|量)?|访问量|字号|字体|索引号?|索取号|主题(?:分类|词)|信息分类|体裁分类|发文(?:日期|机关|字号)|发布机关|成文日期|生成日期|公开(?:日期|方式|时限|范围|属性)|文\s*号|标\s*题|名\s*称|有效性|时效性|关键词|更新时间|公布日期|分享(?:到|至)?|打印|收藏|【|当前位置|您(?:当前|现在)?(?:的|所在)?的?位置|所在位置|今天是|首页)\s*[:：>【】\d》〉/\s|]|^(?:视力保护色|我要纠错|收藏本站|(?:打印|关闭|分享|收藏|返回|复制链接|微信|微博|朋友圈|字号|大|中|小|\s|[【】[\]|｜：:]){2,30}$|首页\s*[>》/＞]|.{1,12}\s*[>＞]\s*.{1,20}[>＞])/;
/** What it prints below one: everything from here on is the site's. */
export const webFooter =
  /^(?:链接\s*[:：]|主办单位|主办[:：]|承办单位|承办[:：]|版权所有|网站(?:技术|标识|地图|声明)|隐私声明|备案|扫一扫|相关(?:链接|附件|文章|信息|阅读|新闻)|上一[篇条]|下一[篇条]|【\s*(?:打印|关闭|收藏|返回|分享|字号)|打印本页|关闭窗口|【?(?:打印|关闭)】?\s*(?:【?(?:打印|关闭|正文)】?)|分享到|附件下载|关于我们|联系我们|政府网站标识码|技术支持|您是第\d|返回顶部)|ICP备|公网安备/;
/** The number of a page that a copy has brought along. */
const pageNumber =
  /^(?:[-—–－·\s]{1,4}\d{1,3}[-—–－·\s]{1,4}|第\s*\d{1,3}\s*页(?:\s*[,，/共]?\s*共?\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/;

/** Lines that stand again and again: a watermark, a running head. */
export function repeatedLines(blocks: readonly SourceBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const words = block.type === 'paragraph' ? block.text.trim() : '';
    if (words !== '' && words.length <= 40) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([words, count]) => (count > 2 && !/[。；：]$/.test(words) ? [words] : [])));
}

/** Watermarks and numbers of pages, wherever they stand. */
export const isPageFurniture = ({ text }: SourceParagraph, repeated: ReadonlySet<string>): boolean =>
  pageNumber.test(text.trim()) || repeated.has(text.trim());
