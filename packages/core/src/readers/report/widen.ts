import { wideMarks } from '../../tree/index.ts';
import type { SourceBlock, SourceParagraph } from '../block.ts';

const narrowMark =
  /(?<=[\u4e00-\u9fff”》）)\d%])[,;:?!(](?![\d/])|(?<=[\u4e00-\u9fff”》%])[,(](?=\d)|(?<=[(,;][^(),;]{0,40})\)|[(](?=[\u4e00-\u9fff])|\)(?=[\u4e00-\u9fff，。,;])|(?<=[\u4e00-\u9fff])\)/g;
/** Fewer may be slips of one writer; those a rule names one by one. */
const many = 20;

/** Blocks whose marks a conversion made half-width throughout, with full-width ones in their places; else as they are. */
export function widen(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly widened: number;
} {
  const paragraphs = blocks.filter((block): block is SourceParagraph => block.type === 'paragraph');
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const narrow = /[,;:?!()]/.test(text) ? (text.match(narrowMark)?.length ?? 0) : 0;
  const full = text.match(/[，；：？！（）]/g)?.length ?? 0;
  if (narrow < many || full > narrow / 10) return { blocks, widened: 0 };
  const restored = blocks.map((block) =>
    block.type === 'paragraph'
      ? { ...block, text: block.text.replace(narrowMark, (mark) => wideMarks[mark] ?? mark) }
      : block,
  );
  return { blocks: restored, widened: narrow };
}
