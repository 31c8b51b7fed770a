import type { SetParagraph } from '../../../model/report/typesetting.ts';

const number = /〔\s*\d{4}\s*〕/;
/** Running text is that long. */
const shortestText = 30;

/**
 * Where the document begins behind a cover or a list of contents: the index of the paragraph whose page is the first of the
 * text; 0 where there is neither. A cover has no 发文字号, and what follows it begins with a title.
 */
export function frontMatter(paragraphs: readonly SetParagraph[]): number {
  const first = paragraphs.findIndex(({ text, align }) => text.length >= shortestText && align !== 'center');
  for (let index = 1; index <= first; index++) {
    const begins = paragraphs[index]!.pageBreak || paragraphs[index - 1]!.breaksAfter;
    if (!begins) continue;
    const above = paragraphs.slice(0, index);
    const next = paragraphs.slice(index, first + 1).find(({ text }) => text.trim() !== '');
    if (next?.align !== 'center' || above.some(({ text }) => number.test(text))) return 0;
    return index + frontMatter(paragraphs.slice(index));
  }
  return 0;
}
