import type { FactStyle } from '../../../model/dossier/fact-style.ts';
import type { AnchorEntry, AnchorKind } from '../../../ooxml/index.ts';
import { fnv64 } from '../../../tree/index.ts';
import { type Piece, textOfPieces } from '../piece.ts';

interface Anchored {
  readonly kind: AnchorKind;
  readonly id: string;
  readonly style?: FactStyle;
}

/** The bookmarks of one document. Where the edition has none, everything here prints only its words. */
export interface Anchors {
  /** The pieces between the two ends of a bookmark. */
  readonly around: (anchored: Anchored, pieces: readonly Piece[]) => readonly Piece[];
  /** A mark that makes a bookmark of the sentence before it, once the paragraph is complete. */
  readonly afterSentence: (anchored: Anchored) => readonly Piece[];
  readonly closeSentences: (pieces: readonly Piece[]) => readonly Piece[];
  readonly entries: () => readonly AnchorEntry[];
}

export const noAnchors: Anchors = {
  around: (_, pieces) => pieces,
  afterSentence: () => [],
  closeSentences: (pieces) => pieces,
  entries: () => [],
};

export function anchorsOf(): Anchors {
  const entries = new Map<number, AnchorEntry>();
  const occurrences = new Map<string, number>();

  const open = ({ kind, id, style = {} }: Anchored, written: string) => {
    const number = entries.size + 1;
    const key = `${kind}:${id}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    const bookmark = `f_${fnv64(`${key}:${occurrence}`)}`;
    entries.set(number, { kind, id, style, bookmark, written });
    return { bookmark, number };
  };

  return {
    around(anchored, pieces) {
      const mark = open(anchored, textOfPieces(pieces));
      return [{ type: 'start', ...mark }, ...pieces, { type: 'end', number: mark.number }];
    },
    afterSentence: (anchored) => [{ type: 'sentence', ...open(anchored, '') }],
    closeSentences(pieces) {
      if (!pieces.some(({ type }) => type === 'sentence')) return pieces;
      const closed: Piece[] = [];
      for (const piece of pieces) {
        if (piece.type !== 'sentence') {
          closed.push(piece);
          continue;
        }
        const start = openSentence(closed, { ...piece, type: 'start' });
        closed.push({ type: 'end', number: piece.number });
        const entry = entries.get(piece.number) as AnchorEntry;
        entries.set(piece.number, { ...entry, written: textOfPieces(closed.slice(start)) });
      }
      return closed;
    },
    entries: () => [...entries.values()],
  };
}

/** A sentence's end with the quotes and brackets that close after it. */
const sentenceEnd = /[。！？][”’）》」』]*/g;

/** Puts the start of the last sentence into the pieces, splitting the run it begins in; returns where. */
function openSentence(pieces: Piece[], start: Piece): number {
  const text = textOfPieces(pieces);
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const from = ends.filter((end) => end < text.length).at(-1) ?? 0;
  let offset = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'run') continue;
    const within = from - offset;
    offset += piece.text.length;
    if (from >= offset) continue;
    if (within === 0) return insertBefore(pieces, index, start);
    const [before, after] = [piece.text.slice(0, within), piece.text.slice(within)];
    pieces.splice(index, 1, { ...piece, text: before }, start, { ...piece, text: after });
    return index + 1;
  }
  return pieces.push(start) - 1;
}

/** Before the run and before the bookmarks that open with it. */
function insertBefore(pieces: Piece[], index: number, start: Piece): number {
  let at = index;
  while (pieces[at - 1]?.type === 'start') at -= 1;
  pieces.splice(at, 0, start);
  return at;
}
