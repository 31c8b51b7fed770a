import { internalEnd, internalStart } from '../../../../model/dossier/prose-words.ts';
import type { FactSpan, PassageWords } from '../../../../model/redline/passage.ts';
import type { WordEdit } from '../../../../model/redline/redline.ts';
import { runInStop } from '../home-lines.ts';
import { type Piece, textPiece } from './pieces.ts';

/** Words that came, and what stood where they are now. */
export interface NewWords {
  readonly text: string;
  /** Bookmarks of figures in them. */
  readonly facts: readonly FactSpan[];
  readonly strong: boolean;
  /** What they took the place of. */
  readonly gone: readonly Piece[];
}

/** What new words become: text, figures among them. */
export type MakeWords = (words: NewWords) => readonly Piece[];

interface Change {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly words: string;
}

/** A piece that no change cuts, and where it begins in the line. */
interface Atom extends Piece {
  readonly start: number;
  readonly end: number;
  /** Between the marks of an internal passage. */
  readonly internal: boolean;
}

/**
 * The pieces of a line with its words changed. Marks and links to tasks and documents stay where they stand; figures are whole.
 * New words beside an internal passage belong to it: what is hidden once too often is found, what is shown once is out.
 */
export function reword(
  pieces: readonly Piece[],
  edits: readonly WordEdit[],
  { facts }: Pick<PassageWords, 'facts'>,
  make: MakeWords,
): readonly Piece[] {
  const changes = aroundWhole(pieces, edits);
  const atoms = atomsOf(pieces, new Set(changes.flatMap(({ start, end }) => [start, end])));
  const fresh = new Map<number, readonly Piece[]>();
  const deleted = new Set<number>();
  for (const { start, end, at, words } of changes) {
    const gone = atoms.flatMap((atom, index) =>
      atom.text !== '' && atom.start >= start && atom.end <= end ? [index] : [],
    );
    for (const index of gone) deleted.add(index);
    const place = gone.find((index) => atoms[index]?.internal) ?? gone[0] ?? placeAmongMarks(atoms, start);
    const inWords = facts.flatMap((fact) =>
      fact.start < at + words.length && fact.end > at
        ? [{ ...fact, start: Math.max(0, fact.start - at), end: Math.min(words.length, fact.end - at) }]
        : [],
    );
    const around = gone.length > 0 ? gone : [place - 1, place];
    const made = make({
      text: words,
      facts: inWords,
      gone: gone.map((index) => atoms[index] as Atom),
      strong: around.every((index) => atoms[index]?.strong === true),
    });
    fresh.set(place, [
      ...(fresh.get(place) ?? []),
      ...withStop(
        gone.map((index) => atoms[index] as Atom),
        made,
      ),
    ]);
  }
  return [...atoms.keys(), atoms.length].flatMap((index) => [
    ...(fresh.get(index) ?? []),
    ...(index < atoms.length && !deleted.has(index) ? [bare(atoms[index] as Atom)] : []),
  ]);
}

const bare = ({ node, strong, text }: Atom): Piece => ({ node, strong, text });

/** Edits grown so that no figure is cut by one, and joined where two touch the same figure. */
function aroundWhole(pieces: readonly Piece[], edits: readonly WordEdit[]): readonly Change[] {
  const text = pieces.map((piece) => piece.text).join('');
  const wholes = atomsOf(pieces, new Set()).filter((atom) => atom.text !== '' && atom.node.type !== 'text');
  const changes: Change[] = [];
  for (const edit of edits) {
    const whole = wholes.filter(({ start, end }) => start < Math.max(edit.end, edit.start + 1) && edit.start < end);
    const cut = whole.filter(({ start }) => start < edit.start || edit.end > edit.start);
    const start = Math.min(edit.start, ...cut.map((each) => each.start));
    const end = Math.max(edit.end, ...cut.map((each) => each.end));
    const last = changes.at(-1);
    if (last && last.end > edit.start) {
      // The last one was grown over what this one changes.
      const kept = last.words.slice(0, last.words.length - (last.end - edit.start));
      const reach = Math.max(end, last.end);
      changes[changes.length - 1] = { ...last, end: reach, words: kept + edit.words + text.slice(edit.end, reach) };
    } else {
      const words = text.slice(start, edit.start) + edit.words + text.slice(edit.end, end);
      changes.push({ start, end, at: edit.at - (edit.start - start), words });
    }
  }
  return changes;
}

function atomsOf(pieces: readonly Piece[], cuts: ReadonlySet<number>): readonly Atom[] {
  const atoms: Atom[] = [];
  let [start, depth] = [0, 0];
  for (const piece of pieces) {
    const end = start + piece.text.length;
    if (piece.node.type === 'comment' && piece.node.value === internalEnd) depth = Math.max(0, depth - 1);
    const add = (each: Piece, from: number) =>
      atoms.push({ ...each, start: from, end: from + each.text.length, internal: depth > 0 });
    if (piece.node.type === 'text') {
      const inside = [...cuts].filter((cut) => cut > start && cut < end).sort((a, b) => a - b);
      const bounds = [start, ...inside, end];
      for (const [index, from] of bounds.slice(0, -1).entries())
        add(textPiece(piece.text.slice(from - start, (bounds[index + 1] as number) - start), piece.strong), from);
    } else add(piece, start);
    if (piece.node.type === 'comment' && piece.node.value === internalStart) depth += 1;
    start = end;
  }
  return atoms;
}

/** Behind what belongs to the words before, and within an internal passage that begins or ends here. */
function placeAmongMarks(atoms: readonly Atom[], offset: number): number {
  let place = atoms.findIndex(({ end }) => end >= offset);
  if (place < 0) return atoms.length;
  while (place < atoms.length && (atoms[place] as Atom).start < offset) place += 1;
  for (let at = place; at < atoms.length; at += 1) {
    const { node, text, start } = atoms[at] as Atom;
    if (text !== '' || start !== offset || (node.type === 'comment' && node.value === internalEnd)) break;
    if (node.type !== 'comment' || node.value === internalStart) place = at + 1;
  }
  return place;
}

/** A title keeps its end, where the paragraph begins that it stands in. */
function withStop(gone: readonly Piece[], made: readonly Piece[]): readonly Piece[] {
  const stop = gone.find(({ node }) => node.type === 'comment' && node.value === runInStop);
  if (!stop) return made;
  const index = made.findIndex(({ node, text }) => node.type === 'text' && text.includes('。'));
  const before = made[index];
  if (!before) return [...made, stop];
  const at = before.text.indexOf('。');
  return [
    ...made.slice(0, index),
    textPiece(before.text.slice(0, at), before.strong),
    stop,
    textPiece(before.text.slice(at + 1), before.strong),
    ...made.slice(index + 1),
  ];
}
