import type { FactStyle } from '../../../../model/dossier/fact-style.ts';
import { internalEnd, internalStart } from '../../../../model/dossier/prose-words.ts';
import type { FactNode } from '../../../../model/report/report.ts';
import { halfWidth, readNumbers } from '../../../../numeral/index.ts';
import { plainFigure } from '../../plain-figure.ts';
import type { Cuts } from './cuts.ts';
import { commentPiece, type Piece, textPiece } from './pieces.ts';
import type { MakeWords, NewWords } from './reword.ts';

/** What is known of figures: which are written back, and which only some editions may show. */
export interface KnownFigures {
  /** What people typed for a figure whose new value is written to the facts, by metric. */
  /** What people typed for a figure whose new value is written back to the facts, as typed and as printed, by metric. */
  readonly updated: ReadonlyMap<string, ReadonlySet<string>>;
  readonly isInternal: (metric: string) => boolean;
  /** The style in which the ledger prints these words for a metric: 47万件 for 468000. */
  readonly restyled: (metric: string, style: FactStyle, words: string) => FactStyle | undefined;
  /** Some figure of each metric as the draft prints it. */
  readonly printed: ReadonlyMap<string, readonly Piece[]>;
}

/**
 * What new words become in the sources. Words that were cut elsewhere come with their links; a figure whose bookmark is still
 * around it, or whose new value is written back, stays a link. Other numbers are text, and among words that took the place of
 * an internal figure, or that were internal, hidden ones.
 */
export function wordMaker(figures: KnownFigures, cuts: Cuts, isGuarded: boolean): MakeWords {
  const make = (words: NewWords): readonly Piece[] => {
    const { text, facts, strong, gone } = words;
    if (text === '') return [];
    const found = cuts.find(text);
    if (found) {
      const { at, pieces, length, internal } = found;
      const part = (from: number, to: number) =>
        make({ ...words, text: text.slice(from, to), facts: within(facts, from, to), gone: [] });
      const inner = internal ? hidden(pieces) : pieces;
      return [...part(0, at), ...inner, ...part(at + length, text.length)];
    }
    const links = linksIn(words, figures);
    const lostInternal = gone.some(
      ({ node }) =>
        node.type === 'fact' && figures.isInternal(node.id) && !links.some((link) => link.piece.node === node),
    );
    const made: Piece[] = [];
    let at = 0;
    const say = (to: number) => {
      const typed = text.slice(at, to);
      if (typed === '') return;
      const piece = textPiece(typed, strong);
      const hides = cuts.tells(typed) || ((isGuarded || lostInternal) && hasNumber(typed));
      made.push(...(hides ? hidden([piece]) : [piece]));
    };
    for (const { start, end, piece } of links) {
      say(start);
      made.push(piece);
      at = end;
    }
    say(text.length);
    return made;
  };
  return make;
}

const hasNumber = (text: string): boolean => readNumbers(text).length > 0;

const hidden = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.some(({ text }) => text.trim() !== '')
    ? [commentPiece(internalStart), ...pieces, commentPiece(internalEnd)]
    : pieces;

const within = (facts: NewWords['facts'], from: number, to: number): NewWords['facts'] =>
  facts.flatMap((fact) =>
    fact.start >= from && fact.end <= to ? [{ ...fact, start: fact.start - from, end: fact.end - from }] : [],
  );

interface Link {
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
}

/** The figures in new words: by their bookmarks, else by what they say. */
function linksIn({ text, facts, gone, strong }: NewWords, figures: KnownFigures): readonly Link[] {
  const links: Link[] = [];
  const left = gone.filter(({ node }) => node.type === 'fact');
  for (const { id, start, end } of facts) {
    const words = text.slice(start, end);
    const here = left.findIndex(({ node }) => (node as FactNode).id === id);
    const [known] = here < 0 ? [] : left.splice(here, 1);
    const piece = known ?? alike(figures.printed.get(id) ?? [], words);
    if (piece && hasNumber(words) && start >= (links.at(-1)?.end ?? 0))
      links.push({ start, end, piece: asTyped({ ...piece, strong }, words, figures) });
  }
  for (const piece of left) {
    const { id } = piece.node as FactNode;
    const spellings = [piece.text, ...(figures.updated.get(id) ?? [])];
    for (const words of spellings) {
      // Digits of full width take as many places as others.
      const start = words === '' ? -1 : halfWidth(text).indexOf(halfWidth(words));
      const end = start + words.length;
      if (start < 0 || isCutNumber(text, start, end) || links.some((link) => link.start < end && start < link.end))
        continue;
      links.push({ start, end, piece: asTyped({ ...piece, strong }, text.slice(start, end), figures) });
      break;
    }
  }
  return links.sort((a, b) => a.start - b.start);
}

const alike = (pieces: readonly Piece[], words: string): Piece | undefined =>
  pieces.find(({ text }) => text === words) ?? pieces[0];

const isCutNumber = (text: string, start: number, end: number): boolean =>
  (/[\d.,]/.test(text[start - 1] ?? '') && /^\d/.test(text.slice(start))) ||
  (/\d$/.test(text.slice(0, end)) && /[\d.,]/.test(text[end] ?? ''));

/** A figure of another value: where its link has words, they are those that were typed. */
function asTyped(piece: Piece, words: string, figures: KnownFigures): Piece {
  const node = piece.node as FactNode;
  if (words === piece.text || node.type !== 'fact') return piece;
  const plain = plainFigure(words);
  if (plain === plainFigure(piece.text)) return piece;
  const value = node.value === '' ? '' : plain;
  if (figures.updated.get(node.id)?.has(plain)) return { ...piece, node: { ...node, value } };
  const style = figures.restyled(node.id, node.style, plain);
  return style ? { ...piece, node: { ...node, style, value } } : piece;
}
