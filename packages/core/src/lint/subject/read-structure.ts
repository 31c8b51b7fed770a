import type { Reading } from '../../model/report/reading.ts';
import type { Report, Section } from '../../model/report/report.ts';
import { type HeadingParts, headingParts, type PartClass, plainText } from '../../tree/index.ts';
import type { Line } from '../framework/line.ts';
import type { ReadPart, Structure } from '../framework/structure.ts';
import { readLabel } from '../text/read-label.ts';
import { toldWithoutHeading } from './told-part.ts';

/** What the reading needs of a subject. */
interface Given {
  readonly report: Report;
  readonly year: number | undefined;
  readonly reading?: Reading;
}

/** Lines that know the part they stand in, and the parts themselves. */
export interface ReadLines {
  readonly lines: readonly Line[];
  readonly structure: Structure;
}

/** The parts of a report, by headings first, then by what paragraphs say. One pass over its lines. */
export function readStructure(lines: readonly Line[], { year, reading }: Given): ReadLines {
  const known = new Map<Section, HeadingParts>();
  const classed = (section: Section): HeadingParts => {
    const named = known.get(section) ?? headingParts(plainText(section.title), year);
    known.set(section, named);
    return named;
  };
  const parts: ReadPart[] = [];
  const inner: ReadPart[] = [];
  let tail: Tail | undefined;
  const read = lines.map((line): Line => {
    const [first, second] = line.sections;
    if (first?.level !== 1 || line.attachment) return line;
    const named = classed(first);
    if (line.kind === 'heading') {
      if (line.level === 1) parts.push({ class: named.class, names: named.parts, section: first, line });
      if (line.level === 2 && second && isOther(classed(second), named, year, line))
        inner.push({ class: classed(second).class, names: classed(second).parts, section: second, line });
      if (tail && !goesOnIn(tail, line)) tail = undefined;
    } else if (line.kind === 'paragraph' && named.parts.every((part) => part === 'achievements')) {
      const told = toldWithoutHeading(line.text, year);
      if (told) {
        tail = { section: first, depth: line.sections.length, part: told };
        parts.push({ class: told, names: [told], section: undefined, line });
      }
    }
    if (tail) return { ...line, part: { class: tail.part, names: [tail.part] } };
    const below = second?.level === 2 ? classed(second) : undefined;
    const own = below && inner.at(-1)?.section === second ? below : named;
    return { ...line, part: { class: own.class, names: own.parts } };
  });
  return { lines: read, structure: { parts, inner, confidence: reading?.confidence ?? 'sure' } };
}

/** A part that begins in a paragraph and has no heading. */
interface Tail {
  readonly section: Section;
  readonly depth: number;
  readonly part: PartClass;
}

/** It goes on over headings that count anew from one: 2026年，我们将……（一）…（二）…. */
function goesOnIn(tail: Tail & { begun?: boolean }, line: Line): boolean {
  if (line.level === 1 || line.sections[0] !== tail.section) return false;
  if (tail.begun) return true;
  tail.begun = readLabel(line.text)?.value === 1;
  return tail.begun;
}

/** Below the first level 重点任务 is a matter like others, unless it is said to be of the next year. */
function isOther(own: HeadingParts, above: HeadingParts, year: number | undefined, { text }: Line): boolean {
  if (own.parts.length !== 1 || own.class === 'achievements' || own.class === above.class) return false;
  if (own.class !== 'next-year') return true;
  return /下一?步|明年|今后|来年|打算/.test(text) || (year !== undefined && text.includes(`${year + 1}年`));
}
