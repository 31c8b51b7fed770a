import type { Confidence } from '../../model/report/reading.ts';
import type { SectionLevel } from '../../model/report/report.ts';
import { type HeadingParts, headingParts } from '../../tree/index.ts';
import type { SourceBlock, SourceParagraph } from '../block.ts';
import { type NumberedLine, readHeading } from './heading.ts';
import { markerOf, type Rank } from './marker.ts';

/** A heading that was found, by its number, by its style or by its words and place. */
export interface FoundHeading extends Omit<NumberedLine, 'rank'> {
  readonly level: SectionLevel;
}

/** Which blocks are headings, and how sure that is. */
export interface FoundHeadings {
  readonly headings: ReadonlyMap<SourceBlock, FoundHeading>;
  readonly confidence: Confidence;
}

interface Numbered {
  readonly block: SourceParagraph;
  readonly line: NumberedLine;
}

/** The headings among these blocks: numbers first, then Word's styles, then words that stand alone and name a part. */
export function findHeadings(blocks: readonly SourceBlock[], year: number | undefined): FoundHeadings {
  const numbered = blocks.flatMap((block): Numbered[] => {
    const line = block.type === 'paragraph' ? readHeading(block) : undefined;
    return line ? [{ block: block as SourceParagraph, line }] : [];
  });
  const { levelOf, shifted } = levelsOf(numbered, year);
  const headings = new Map<SourceBlock, FoundHeading>();
  for (const { block, line } of numbered) {
    const { rank, ...words } = line;
    headings.set(block, { ...words, level: levelOf(rank) });
  }
  addStyled(blocks, headings);
  const byWords = addByWords(blocks, headings, year);
  return { headings, confidence: byWords || shifted ? 'likely' : 'sure' };
}

/** Numbers to levels: 一、 is the first; where a text has none of it, what stands above all others and names parts. */
function levelsOf(numbered: readonly Numbered[], year: number | undefined) {
  const ofRank = (rank: Rank) => numbered.filter(({ line }) => line.rank === rank);
  const level = (value: number) => Math.min(4, Math.max(1, value)) as SectionLevel;
  const divided = ofRank(0).length > 1 && ofRank(1).length > 0;
  if (divided) return { levelOf: (rank: Rank) => level(rank + 1), shifted: false };
  if (ofRank(0).length + ofRank(1).length > 0) return { levelOf: (rank: Rank) => level(rank), shifted: false };
  const top = ([2, 3] as const).find((rank) => ofRank(rank).length > 0);
  const parts = new Set(ofRank(top ?? 2).flatMap(({ line }) => headingParts(line.title, year).parts));
  const shift = top !== undefined && parts.size > 1 ? top - 1 : 0;
  return { levelOf: (rank: Rank) => level(rank - shift), shifted: shift > 0 };
}

/** Headings by their style in Word: on the level of numbered ones of the same style, else by their order. */
function addStyled(blocks: readonly SourceBlock[], headings: Map<SourceBlock, FoundHeading>): void {
  const styled = blocks.filter(
    (block): block is SourceParagraph & { outlineLevel: number } =>
      block.type === 'paragraph' && block.outlineLevel !== undefined,
  );
  const known = new Map<number, SectionLevel>();
  for (const block of styled) {
    const heading = headings.get(block);
    if (heading) known.set(block.outlineLevel, heading.level);
  }
  const bare = styled.filter((block) => !headings.has(block) && isShort(block.text, 80));
  // The title of an annex stands beside that of the report, above all parts.
  const ofBody = bare.filter(({ text }) => !isAnnex(text));
  const levels = [...new Set(ofBody.map(({ outlineLevel }) => outlineLevel))].sort((one, other) => one - other);
  for (const block of bare) {
    const order = isAnnex(block.text) ? 1 : levels.indexOf(block.outlineLevel) + 1;
    const level = known.get(block.outlineLevel) ?? (Math.min(4, order) as SectionLevel);
    headings.set(block, unnumbered(block, level));
  }
}

const isAnnex = (text: string): boolean => /^\s*附件\s?\d{0,2}\s?(?:[：:]|$)/.test(text);

const isShort = (text: string, most: number): boolean => {
  const words = text.trim();
  return words.length >= 2 && words.length <= most && !/[。！？；：:，,;、]$/.test(words) && !/[。；]/.test(words);
};

const unnumbered = ({ text }: SourceParagraph, level: SectionLevel): FoundHeading => {
  const titleStart = text.length - text.trimStart().length;
  return { level, label: '', title: text.trim(), titleStart, rest: '', restStart: text.length };
};

/** Lines that stand alone and name a part, where no number does. Says whether there are any. */
function addByWords(
  blocks: readonly SourceBlock[],
  headings: Map<SourceBlock, FoundHeading>,
  year: number | undefined,
): boolean {
  const top = [...headings.values()].filter(({ level }) => level === 1);
  const told = new Set(top.flatMap(({ title }) => headingParts(title, year).parts));
  const lines = blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.type === 'table' || headings.has(block) || markerOf(block) || !isShort(block.text, 40)) return [];
    if (next === undefined || (next.type === 'paragraph' && !isFollowed(block, next, headings.has(next)))) return [];
    return [{ block, named: headingParts(block.text, year) }];
  });
  const parts = lines.filter(({ named }) => named.parts.length > 0 && isNew(named, told, top.length > 0));
  const chosen = top.length > 0 || parts.length > 1 ? parts : plainThemes(blocks, lines, headings);
  for (const { block } of chosen) headings.set(block, unnumbered(block, 1));
  return chosen.length > 0;
}

/** A heading has text below it that is longer, or a heading of its own. */
const isFollowed = (block: SourceParagraph, next: SourceParagraph, isHeading: boolean): boolean =>
  isHeading || next.text.trim().length > block.text.trim().length || /[。：；]$/.test(next.text.trim());

/** Beside numbered parts, a line without a number is one only where it names what they do not. */
const isNew = ({ parts }: HeadingParts, told: ReadonlySet<string>, numbered: boolean): boolean =>
  !numbered || parts.every((part) => part !== 'achievements' && !told.has(part));

type Alone = { readonly block: SourceParagraph; readonly named: HeadingParts };

/** A report of themes without any number: three lines at least, each with a paragraph of some length below it. */
function plainThemes(
  blocks: readonly SourceBlock[],
  lines: readonly Alone[],
  headings: ReadonlyMap<SourceBlock, FoundHeading>,
): readonly Alone[] {
  if (headings.size > 0) return [];
  const after = new Map(blocks.map((block, index) => [block, blocks[index + 1]]));
  const themes = lines.filter(({ block }) => {
    const next = after.get(block);
    return (
      block.text.trim().length <= 35 &&
      next?.type === 'paragraph' &&
      /。$/.test(next.text.trim()) &&
      next.text.length > 40
    );
  });
  return themes.length > 2 ? themes : [];
}
