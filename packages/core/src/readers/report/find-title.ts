import type { SourceBlock, SourceParagraph } from '../block.ts';
import { webLine } from './web-furniture.ts';

const isParagraph = (block: SourceBlock | undefined): block is SourceParagraph => block?.type === 'paragraph';
const wordsOf = (block: SourceBlock | undefined): string => (isParagraph(block) ? block.text.trim() : '');

/** One that names two plans and what comes of them: the longest that offices write. */
const longestTitle = 120;
const isTitle = (text: string): boolean =>
  text.replace(/\s/g, '').length <= longestTitle &&
  /报告|情况|总结|要点|清单|方案|安排|的函$|汇报|公报|白皮书/.test(text) &&
  !/^附件|[，,]|已经|现印发|^现[将就]|如下/.test(text) &&
  !/[。；：:]$/.test(text);

/** A line of a title has no mark at its end, and is none of a web page or of a 版头. */
const isPiece = (text: string): boolean =>
  text !== '' &&
  text.length <= 45 &&
  !/[。；：:，,、！？]$|文件$|〔\d{4}〕|[（(]\d{4}[）)]\d+号|^[（(]/.test(text) &&
  !webLine.test(text);

/** Where a title is broken: what a line before the break ends in, what one after it begins with. */
const opens =
  /(?:关于|20\d{0,2}|年度?|人民政府|政府|委员会|办公室|街道办事处|管委会|[局厅委署院所镇乡]|推进|开展|建设|法治|工作|报送|的|和|与|及|暨)$/;
const goesOn = /^(?:\d{0,3}\s*年|年度?|度|关于|的|推进|法治政府|政府|建设|工作|情况|报告|总结|依法行政|暨|和|与|及|函)/;

/** What no title ends in. The name of an organ is not among it: that may be all a line has to say. */
const unfinished = /(?:关于|20\d{0,2}|年度?|推进|开展|建设|法治|工作|的|和|与|及|暨)$/;
const ends = /(?:报告|情况|函|汇报|总结)$/;
/** So many empty lines may stand inside a title by mistake. */
const widestGap = 2;

/** The next line with words from here, up (-1) or down (1), over empty ones where its title is broken there; else this one. */
function overGap(blocks: readonly SourceBlock[], at: number, step: 1 | -1): number {
  let next = at;
  while (Math.abs(next - at) < widestGap && isParagraph(blocks[next]) && wordsOf(blocks[next]) === '') next += step;
  const [here, there] = [wordsOf(blocks[at - step]), wordsOf(blocks[next])];
  const [upper, lower] = step === 1 ? [here, there] : [there, here];
  return unfinished.test(upper) && ends.test(lower) ? next : at;
}

/** The lines of the title, by their index: from the first to behind the last; undefined where there is none. */
export function findTitle(
  blocks: readonly SourceBlock[],
  before: number,
): readonly [from: number, to: number] | undefined {
  for (let at = 0; at < Math.min(before, 40); at++) {
    const own = wordsOf(blocks[at]);
    if (webLine.test(own)) continue;
    if (isTitle(own)) return [upFrom(blocks, at), downFrom(blocks, at, before)];
    const to = downFrom(blocks, at, before);
    if (to > at + 1 && isPiece(own) && opens.test(own) && isTitle(joined(blocks, at, to)))
      return [upFrom(blocks, at), to];
  }
  return undefined;
}

/** The words of a title, whatever lines it stands in. */
export const joined = (blocks: readonly SourceBlock[], from: number, to: number): string =>
  blocks.slice(from, to).map(wordsOf).join('');

/** So many lines above and below the one that is found. */
const mostLines = 3;

function upFrom(blocks: readonly SourceBlock[], titleAt: number): number {
  let at = titleAt;
  for (let lines = 0; at > 0 && lines < mostLines; lines++) {
    const up = overGap(blocks, at - 1, -1);
    const [above, line] = [wordsOf(blocks[up]), wordsOf(blocks[at])];
    if (!isPiece(above) || line.startsWith(above)) break;
    if (!opens.test(above) && !goesOn.test(line) && !/关于|法治|年度/.test(above)) break;
    if (isTitle(above) && /(?:报告|总结|函)$/.test(above)) break;
    at = up;
  }
  return at;
}

function downFrom(blocks: readonly SourceBlock[], titleAt: number, before: number): number {
  let to = titleAt + 1;
  for (let lines = 1; to < before && lines < mostLines; lines++) {
    const next = overGap(blocks, to, 1);
    const [line, below] = [wordsOf(blocks[to - 1]), wordsOf(blocks[next])];
    const ended = /(?:报告|函|总结)$/.test(line);
    if (next >= before || !isPiece(below) || ended || !(goesOn.test(below) || (opens.test(line) && below.length <= 30)))
      break;
    if (/情况$/.test(line) && !/^的?(?:报告|函|汇报|总结)/.test(below)) break;
    if (joined(blocks, titleAt, next + 1).length > longestTitle) break;
    to = next + 1;
  }
  return to;
}
