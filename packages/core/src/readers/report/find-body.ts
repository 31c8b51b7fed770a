import type { SourceBlock, SourceParagraph } from '../block.ts';
import { findTitle, joined } from './find-title.ts';
import { readHeading } from './heading.ts';
import { markerOf } from './marker.ts';
import { isPageFurniture, repeatedLines, webFooter, webLine } from './web-furniture.ts';

/** The blocks of a page by what they are: what a web page adds around a report belongs to none. */
export interface PageParts {
  readonly title: SourceParagraph | undefined;
  /** 主送机关, before or after the title; it is part of `body` where it stands behind it. */
  readonly addressee: SourceParagraph | undefined;
  /** From behind the title: 主送机关, the opening, the parts. */
  readonly body: readonly SourceBlock[];
  /** 署名 and 成文日期. */
  readonly ending: readonly SourceParagraph[];
  readonly noise: readonly SourceBlock[];
}

const date = /^(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号]|[一二][〇○零九]\S{2}年\S{1,3}月\S{1,4}[日号])$/;
const organ =
  /(?:政府|委员会|委员会办公室|常委会|党委|党组|办公室|办事处|管委会|[市县区省州旗镇乡]委|[局厅委办院室所镇乡])(?:办公室)?$/;

const isParagraph = (block: SourceBlock | undefined): block is SourceParagraph => block?.type === 'paragraph';

/** A line that calls those a report goes to: 市人民政府：, 中共云山县委员会，云山县人民政府：. */
function isAddressee(text: string): boolean {
  const words = text.trim();
  if (!/[：:]$/.test(words) || words.length > 80) return false;
  if (/^[^，。；]{2,60}[：:]$/.test(words)) return true;
  return words
    .slice(0, -1)
    .split(/[，,；、]/)
    .every((name) => organ.test(name.trim()));
}

export function findBody(source: readonly SourceBlock[]): PageParts {
  const repeated = repeatedLines(source);
  const blocks = source.filter((block) => !isParagraph(block) || !isPageFurniture(block, repeated));
  const starts = blocks.findIndex(
    (block) => isParagraph(block) && (markerOf(block)?.rank ?? 9) <= 2 && readHeading(block) !== undefined,
  );
  const before = starts === -1 ? blocks.length : starts;
  const found = findTitle(blocks, before);
  const [titleFrom, titleTo] = found ?? [0, 0];
  const rest = blocks.slice(titleTo);
  const foot = rest.findIndex((block) => isParagraph(block) && webFooter.test(block.text.trim()));
  const above = blocks.slice(0, titleFrom);
  const called = above.findLast((block): block is SourceParagraph => isParagraph(block) && isAddressee(block.text));
  const noise: SourceBlock[] = [
    ...source.filter((block) => isParagraph(block) && isPageFurniture(block, repeated)),
    ...above.filter((block) => block !== called),
    ...(foot === -1 ? [] : rest.slice(foot)),
  ];
  const kept = (foot === -1 ? rest : rest.slice(0, foot)).filter((block, index) => {
    const isNoise = index < Math.max(0, before - titleTo) && isParagraph(block) && isWeb(block, index);
    if (isNoise) noise.push(block);
    return !isNoise;
  });
  const end = endingOf(kept);
  const opening = kept.find(isParagraph);
  const first = blocks[titleFrom];
  return {
    title: found && isParagraph(first) ? { ...first, text: joined(blocks, titleFrom, titleTo) } : undefined,
    addressee: called ?? (opening && isAddressee(opening.text) ? opening : undefined),
    body: kept.slice(0, end),
    ending: kept.slice(end).filter(isParagraph),
    noise,
  };
}

/** A line of a web page; without a number to begin the parts, only near the top. */
const isWeb = ({ text }: SourceParagraph, index: number): boolean =>
  webLine.test(text.trim()) && text.trim().length <= 120 && (index < 15 || !/[。；]$/.test(text.trim()));

/** Where 署名 and 成文日期 begin, among the last six blocks. */
function endingOf(blocks: readonly SourceBlock[]): number {
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - 6); at--) {
    const block = blocks[at];
    if (!isParagraph(block) || !date.test(block.text.trim())) continue;
    let from = at;
    while (at - from < 3 && isSignature(blocks[from - 1])) from -= 1;
    return from;
  }
  return blocks.length;
}

function isSignature(block: SourceBlock | undefined): boolean {
  if (!isParagraph(block) || markerOf(block)) return false;
  const words = block.text.trim();
  return words.length <= 40 && !/[。；：]$/.test(words) && !/^附件/.test(words);
}
