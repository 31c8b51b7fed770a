import type { FactNode, Inline, SlotNode } from '../../../../model/report/report.ts';

/** A node of a line that holds no other, and what it prints: '' where it is a mark or a comment. */
export interface Piece {
  readonly node: Exclude<Inline, { children: unknown }>;
  readonly strong: boolean;
  readonly text: string;
}

/** The line as its nodes one after the other. */
export const piecesOf = (nodes: readonly Inline[], strong = false): Piece[] =>
  nodes.flatMap((node): Piece[] => {
    if ('children' in node) return piecesOf(node.children, strong || node.type === 'strong');
    return [{ node, strong, text: printedBy(node) }];
  });

function printedBy(node: Piece['node']): string {
  if (node.type === 'break') return '\n';
  return node.type === 'text' || isFigure(node) ? node.value : '';
}

export const isFigure = (node: Inline): node is FactNode | SlotNode => node.type === 'fact' || node.type === 'slot';

export const textPiece = (value: string, strong = false): Piece => ({
  node: { type: 'text', value },
  strong,
  text: value,
});

export const commentPiece = (value: string): Piece => ({ node: { type: 'comment', value }, strong: false, text: '' });

export const textOfPieces = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** These pieces as a line again: texts side by side are one, and so are strong words. */
export function inlinesOf(pieces: readonly Piece[]): readonly Inline[] {
  const nodes: Inline[] = [];
  for (const { node, strong, text } of pieces) {
    const last = nodes.at(-1);
    if (node.type === 'text' && text === '') continue;
    if (strong) {
      const children = last?.type === 'strong' ? [...last.children, node] : [node];
      if (last?.type === 'strong') nodes.pop();
      nodes.push({ type: 'strong', children: joined(children) });
    } else nodes.push(node);
  }
  return joined(nodes);
}

function joined(nodes: readonly Inline[]): Inline[] {
  const made: Inline[] = [];
  for (const node of nodes) {
    const last = made.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      made[made.length - 1] = { type: 'text', value: last.value + node.value };
    else made.push(node);
  }
  return made;
}

/** Whether two lines are written alike, wherever their texts are cut. */
export const isSameLine = (a: readonly Piece[], b: readonly Piece[]): boolean => writtenAs(a) === writtenAs(b);

/** Whether two lines that a template makes are made alike: what their figures print comes from the ledger. */
export const isMadeAlike = (a: readonly Piece[], b: readonly Piece[]): boolean =>
  isSameLine(valueless(a), valueless(b));

const valueless = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) => (piece.node.type === 'fact' ? { ...piece, node: { ...piece.node, value: '' } } : piece));

const writtenAs = (pieces: readonly Piece[]): string =>
  JSON.stringify(inlinesOf(pieces), (key, value) => (key === 'place' ? undefined : value));

/** The pieces between two offsets of what they print; a text is cut, a figure belongs to where it begins. */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const cut: Piece[] = [];
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    if (piece.text === '') {
      if (start > from && start <= to) cut.push(piece);
    } else if (piece.node.type !== 'text') {
      if (start >= from && start < to) cut.push(piece);
    } else if (start < to && end > from)
      cut.push(textPiece(piece.text.slice(Math.max(0, from - start), to - start), piece.strong));
    start = end;
  }
  return cut;
}
