import type { Passage } from '../../../model/redline/passage.ts';
import type { Redline } from '../../../model/redline/redline.ts';
import type { Home } from './home.ts';
import type { PlacedLine } from './home-lines.ts';

/** A paragraph or a row of the file that came back, and the line of the draft that it was, if any. */
export interface Arrival {
  readonly passage: Passage;
  readonly line: PlacedLine | undefined;
  readonly moved: boolean;
  /** Where the level of a heading is another one than it was. */
  readonly isOtherLevel: boolean;
}

/** The passages of the file that came back, by the text they belong to, in their order. */
export interface Arrivals {
  readonly byHome: ReadonlyMap<Home, readonly Arrival[]>;
  /** Passages that belong to none, by their index. */
  readonly homeless: ReadonlySet<number>;
}

/** What stands among the paragraphs of a section belongs to it; a new section beside those of the outline has no home. */
export function arrivalsOf(
  after: readonly Passage[],
  { origins, edits }: Redline,
  placed: readonly (PlacedLine | undefined)[],
  homes: readonly Home[],
): Arrivals {
  const byHome = new Map<Home, Arrival[]>(homes.map((home) => [home, []]));
  const homeless = new Set<number>();
  const moved = new Set(edits.flatMap((edit) => (edit.kind === 'moved' ? [edit.to] : [])));
  const otherLevel = new Set(edits.flatMap((edit) => ('level' in edit && edit.level ? [edit.to] : [])));
  let home: Home | undefined;
  let isBeside = false;
  let isPastFirst = false;
  const first = homes.find(({ kind }) => kind === 'preamble');
  for (const [to, passage] of after.entries()) {
    const origin = origins[to];
    const line = origin === undefined ? undefined : placed[origin];
    const isMoved = moved.has(to);
    if (line && (!isMoved || line.isTitle)) {
      home = line.home;
      isPastFirst ||= home !== first;
      isBeside = false;
    } else if (origin !== undefined && !line && !isMoved) {
      // Around the text: after the title something may begin it, after a section nothing does, rows of a made annex least of all.
      home = isPastFirst ? undefined : first;
      isBeside = false;
    }
    if (passage.cells.every(({ text }) => text.trim() === '')) continue;
    const level = line ? undefined : headingLevel(passage);
    if (level !== undefined && home && level <= home.level) isBeside = true;
    const isAround = origin !== undefined && !line;
    if (isAround) continue;
    if (!home?.isKnown || isBeside) homeless.add(to);
    else byHome.get(home)?.push({ passage, line, moved: isMoved, isOtherLevel: otherLevel.has(to) });
  }
  return { byHome, homeless };
}

/**
 * Of a paragraph that nobody made a heading of by its style, by its printed number: 一、 （一）. A sentence is text, whatever style
 * it has: a heading of its own line prints no mark at its end, so that its last 。 would be lost.
 */
export function headingLevel({ kind, level, cells }: Passage): number | undefined {
  if (kind === 'row') return undefined;
  const [{ text = '', label = 0 } = {}] = cells;
  if (level !== undefined) return /[。！？；]\s*$/.test(text) ? undefined : Math.min(level, 4);
  const isTitle = label > 0 && text.length <= 40 && !/[。；：！？]/.test(text);
  if (!isTitle) return undefined;
  const number = text.slice(0, label).trim();
  if (/^[一二三四五六七八九十]+、/.test(number)) return 1;
  return /^[（(][一二三四五六七八九十]+[）)]/.test(number) ? 2 : undefined;
}
