import type { Section, SectionLevel } from '../../../model/report/report.ts';
import { type Fragment, isTable, type WriteContext, writeBlocks, writeLine } from '../context.ts';
import { aboveTable, styled } from '../paragraph.ts';
import { type Piece, run, textOfPieces } from '../piece.ts';

const styles = {
  1: { own: 'Heading1', runIn: 'RunIn1' },
  2: { own: 'Heading2', runIn: 'RunIn2' },
  3: { own: 'Heading3', runIn: 'RunIn3' },
  4: { own: 'Heading4', runIn: 'RunIn4' },
} as const satisfies Record<SectionLevel, unknown>;

export function section(node: Section, context: WriteContext): readonly Fragment[] {
  const [first, ...rest] = node.children;
  if (!node.runIn || first?.type !== 'paragraph') {
    return [heading(node, context), ...writeBlocks(node.children, context)];
  }
  const lead = runIn(node, context);
  const opening = context.write(first, { ...context, lead, aboveTable: isTable(rest[0]) }) as Fragment[];
  return [...opening, ...writeBlocks(rest, context)];
}

/** On a line of its own, without a mark at its end. */
function heading(node: Section, context: WriteContext): Fragment {
  const title = withoutEndMark(writeLine(node.title, context));
  const pieces = [run(context.numbers.get(node) ?? ''), ...anchored(node, title, context)];
  return styled(styles[node.level].own, pieces, context.geometry, isTable(node.children[0]) ? aboveTable : undefined);
}

/** At the start of its paragraph, closed by a full stop. */
function runIn(node: Section, context: WriteContext): readonly Piece[] {
  const format = { style: styles[node.level].runIn };
  const title = writeLine(node.title, context, format);
  const stop = /[。！？：]$/.test(textOfPieces(title)) ? '' : '。';
  return [run(context.numbers.get(node) ?? '', format), ...anchored(node, title, context), run(stop, format)];
}

const anchored = ({ id }: Section, title: readonly Piece[], { anchors }: WriteContext): readonly Piece[] =>
  id === undefined ? title : anchors.around({ kind: 'section', id }, title);

function withoutEndMark(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.findLastIndex((piece) => piece.type === 'run');
  return pieces.map((piece, index) =>
    index === last && piece.type === 'run' ? { ...piece, text: piece.text.replace(/[。；：，、]+$/, '') } : piece,
  );
}
