import type { Line } from './line.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const titles = /《[^《》]{0,200}》/g;
const quotations = /“[^“”]{0,200}”/g;

const around = ({ text }: Pick<Line, 'text'>, { start, end }: Span, pattern: RegExp): Span | undefined => {
  for (const { index, 0: words } of text.matchAll(pattern))
    if (index <= start && end <= index + words.length) return { start: index, end: index + words.length };
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
