import { readNumbers } from '../../../../numeral/index.ts';
import { type Piece, textOfPieces } from './pieces.ts';

/** Words that went from where they stood. */
export interface Cut {
  readonly pieces: readonly Piece[];
  /** They stood in an internal passage. */
  readonly internal: boolean;
}

/** What went, to be found again where it came: a paragraph that was split or joined, a sentence that was pasted elsewhere. */
export interface Cuts {
  /** The longest cut in these words; each is found once. */
  readonly find: (text: string) => (Cut & { readonly at: number; readonly length: number }) | undefined;
  /** Nodes of what was found elsewhere: where it went from they are no more. */
  readonly taken: ReadonlySet<Piece['node']>;
  /** Whether these words tell what only stood in internal passages. */
  readonly tells: (text: string) => boolean;
}

/** So many characters are no coincidence. */
const shortest = 6;
/** Of an internal passage that many in a row are told when they stand elsewhere. */
const telling = 5;

export function cutsOf(all: readonly Cut[]): Cuts {
  const left = all
    .map((cut) => ({ cut: withoutMarks(cut), text: textOfPieces(cut.pieces).trim() }))
    .filter(({ text }) => text.length >= shortest)
    .sort((a, b) => b.text.length - a.text.length);
  const secrets = all.filter(({ internal }) => internal).map(({ pieces }) => textOfPieces(pieces));
  const runs = new Set(secrets.flatMap((text) => runsOf(text)));
  const numbers = new Set(secrets.flatMap(numbersIn));
  const taken = new Set<Piece['node']>();
  return {
    taken,
    find(text) {
      const index = left.findIndex((each) => text.includes(each.text));
      const found = left[index];
      if (!found) return undefined;
      left.splice(index, 1);
      for (const { node } of found.cut.pieces) taken.add(node);
      const pieces = trimmed(found.cut.pieces).map((piece) => ({ ...piece, node: { ...piece.node } }));
      return { ...found.cut, pieces, at: text.indexOf(found.text), length: found.text.length };
    },
    tells: (text) => runsOf(text).some((run) => runs.has(run)) || numbersIn(text).some((number) => numbers.has(number)),
  };
}

const runsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - telling + 1) }, (_, at) => text.slice(at, at + telling));

const numbersIn = (text: string): string[] => readNumbers(text).map(({ start, end }) => text.slice(start, end));

const withoutMarks = (cut: Cut): Cut => ({
  ...cut,
  pieces: cut.pieces.filter((piece) => piece.node.type !== 'comment'),
});

/** Without blanks at the ends of what they print. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ text }) => text !== '');
  const last = pieces.findLastIndex(({ text }) => text !== '');
  return pieces.map((piece, index) => {
    if (piece.node.type !== 'text') return piece;
    let value = piece.text;
    if (index === first) value = value.trimStart();
    if (index === last) value = value.trimEnd();
    return { ...piece, node: { ...piece.node, value }, text: value };
  });
}
