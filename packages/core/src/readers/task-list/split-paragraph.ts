import { parseChineseNumber } from '../../numeral/index.ts';
import type { SourceParagraph } from '../block.ts';

/** Numbers that stand inside a paragraph, behind the end of a clause. */
const kinds: readonly RegExp[] = [
  /(?<=^|[。；;：:！？!?）)\s])(\d{1,2})(?:[．、]|\.(?!\d)|\.(?=20\d\d年))/g,
  /(?<=^|[。；;：:！？!?）)\s])[（(](\d{1,2})[）)]/g,
  /(?<=^|[。；;：:！？!?）)\s])[（(]([一二三四五六七八九十]{1,3})[）)]/g,
  /(?<=^|[。；;：:！？!?）)\s])([一二三四五六七八九十]{1,3})、/g,
];

/**
 * A list that was typed into one paragraph, 1.…2.…3.…, in pieces: it is cut where numbers count on from one another, and
 * nowhere else. A paragraph without such numbers stays whole.
 */
export function splitParagraph(paragraph: SourceParagraph): readonly SourceParagraph[] {
  const { text } = paragraph;
  const cuts = kinds.flatMap((kind) => countingFrom(text, kind)).sort((a, b) => a - b);
  if (cuts.length === 0) return [paragraph];
  const starts = cuts[0] === 0 ? cuts : [0, ...cuts];
  return starts.map((start, index) => {
    const piece = text.slice(start, starts[index + 1]);
    // A colon behind the title is there for the list.
    return { ...paragraph, text: index === 0 && start !== cuts[0] ? piece.replace(/[：:]\s*$/, '') : piece };
  });
}

function countingFrom(text: string, kind: RegExp): readonly number[] {
  const found: number[] = [];
  let last = 0;
  let most = 0;
  for (const { index, 1: words = '' } of text.matchAll(kind)) {
    const number = Number(parseChineseNumber(words) ?? words);
    if (number !== 1 && number !== last + 1) continue;
    last = number;
    most = Math.max(most, number);
    found.push(index);
  }
  return most >= 2 ? found : [];
}
