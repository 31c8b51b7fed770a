import type { BookmarkSpan, DocxText } from '../docx/index.ts';

/** Where a fact stands in a file, with the digits typed right against its bookmark: Word may put them outside. */
export interface FigurePlace {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const digit = /[0-9０-９.．]/;

/** The places of these bookmarks, by name; one that is gone or empty has none. */
export function figurePlaces({ paragraphs }: DocxText, names: ReadonlySet<string>): ReadonlyMap<string, FigurePlace> {
  const places = new Map<string, FigurePlace>();
  for (const [paragraph, { text, bookmarks }] of paragraphs.entries()) {
    const spans = bookmarks.filter(({ name }) => names.has(name));
    for (const span of spans) {
      if (span.start === span.end) continue;
      const { start, end } = widen(text, span, spans);
      places.set(span.name, { paragraph, start, end, text: text.slice(start, end) });
    }
  }
  return places;
}

function widen(text: string, span: BookmarkSpan, spans: readonly BookmarkSpan[]): { start: number; end: number } {
  const isFree = (at: number) =>
    digit.test(text[at] ?? '') && !spans.some((other) => other !== span && at >= other.start && at < other.end);
  let { start, end } = span;
  if (digit.test(text[start] ?? '')) while (isFree(start - 1)) start -= 1;
  if (digit.test(text[end - 1] ?? '')) while (isFree(end)) end += 1;
  return { start, end };
}
