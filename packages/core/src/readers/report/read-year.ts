import { headingParts } from '../../tree/index.ts';
import type { SourceBlock, SourceParagraph } from '../block.ts';
import type { PageParts } from './find-body.ts';
import { markerOf } from './marker.ts';

/** Titles of others and their years are not this report's: 《…实施纲要（2021—2025年）》. */
const own = (text: string): string =>
  text.replace(/《[^《》]{0,120}》/g, '').replace(/[〔（(]\s*20\d\d\s*[〕）)]/g, '');

const named = /(?<![\d—\-–～至])(20\d\d)(?=\s*年(?!至|[—\-–～])|\s*(?:法治政府|推进法治|依法行政))/;
/** A span of years is not one of them: 2021—2025年. */
const yearIn = (text: string): number | undefined => {
  const [, year] = named.exec(own(text)) ?? [];
  return year === undefined ? undefined : Number(year);
};

/** The report year: of the title, the sentence before the report, a heading on its work, the sign-off, the file, the most. */
export function readYear({ title, body, ending }: PageParts, file: string): number | undefined {
  const paragraphs = body.filter((block): block is SourceParagraph => block.type === 'paragraph');
  return (
    yearIn(title?.text ?? '') ??
    yearOfOpening(paragraphs) ??
    yearOfWork(paragraphs) ??
    yearOfSignOff(ending) ??
    yearIn(nameOf(file)) ??
    mostNamed(paragraphs)
  );
}

const nameOf = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** 现将2024年度…情况报告如下, before the first heading. */
function yearOfOpening(paragraphs: readonly SourceParagraph[]): number | undefined {
  for (const paragraph of paragraphs.slice(0, 8)) {
    if (markerOf(paragraph)) return undefined;
    const [sentence] = /现[将就在][^。]{0,60}20\d\d[^。]{0,60}/.exec(own(paragraph.text)) ?? [];
    const year = sentence === undefined ? undefined : yearIn(sentence);
    if (year !== undefined) return year;
  }
  return undefined;
}

/** 一、2024年度推进法治政府建设的主要举措和成效. */
function yearOfWork(paragraphs: readonly SourceParagraph[]): number | undefined {
  for (const { text } of paragraphs.slice(0, 200)) {
    const words = text.trim();
    if (words.length > 60 || !/20\d\d/.test(words)) continue;
    const { parts } = headingParts(words.replace(/。.*$/s, ''));
    if (parts.length === 1 && parts[0] === 'achievements') return yearIn(words);
  }
  return undefined;
}

/** Signed in the first half of a year, a report is on the one before; at the end of a year, on that one. */
function yearOfSignOff(ending: readonly SourceParagraph[]): number | undefined {
  const [, year, month] = /(20\d\d)\s*年\s*(\d{1,2})\s*月/.exec(ending.at(-1)?.text ?? '') ?? [];
  if (year === undefined) return undefined;
  return Number(month) >= 10 ? Number(year) : Number(year) - 1;
}

/** The year that is named most often, the earlier of two: plans name the next. */
function mostNamed(paragraphs: readonly SourceBlock[]): number | undefined {
  const counts = new Map<number, number>();
  for (const block of paragraphs) {
    if (block.type === 'table') continue;
    for (const [, year] of own(block.text).matchAll(/(?<![\d—\-–～至])(20\d\d)年(?!至|[—\-–～])/g))
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  return [...counts].sort(([one, often], [other, seldom]) => seldom - often || one - other)[0]?.[0];
}
