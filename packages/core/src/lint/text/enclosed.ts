import type { Line } from '../framework/line.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const longest = 202;
const titles = /《[^《》]{0,200}》/g;
const quotations = /“[^“”]{0,200}”/g;

const around = ({ text }: Pick<Line, 'text'>, { start, end }: Span, pattern: RegExp): Span | undefined => {
  const from = Math.max(0, start - longest);
  for (const { index, 0: words } of text.slice(from, end + longest).matchAll(pattern)) {
    const span = { start: from + index, end: from + index + words.length };
    if (span.start <= start && end <= span.end) return span;
  }
  return undefined;
};

/** The 《…》 that this span of the line stands in, with its marks. */
export const titleAround = (line: Pick<Line, 'text'>, span: Span): Span | undefined => around(line, span, titles);

/** The “…” that this span of the line stands in, with its marks. */
export const quotationAround = (line: Pick<Line, 'text'>, span: Span): Span | undefined =>
  around(line, span, quotations);

/** The span stands in “…” or 《…》, so its words are someone else's. */
export const isEnclosed = (line: Pick<Line, 'text'>, span: Span): boolean =>
  titleAround(line, span) !== undefined || quotationAround(line, span) !== undefined;
