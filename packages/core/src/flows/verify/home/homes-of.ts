import { type ProseItem, type ProseWords, splitProse } from '../../../markdown/index.ts';
import type { Prose } from '../../../model/dossier/dossier.ts';
import type { Attachment, Block, Section } from '../../../model/report/report.ts';
import type { Draft } from '../../draft/draft.ts';
import { type Home, type HomeItem, isWholeFile } from './home.ts';
import { isFigure, type Piece, piecesOf } from './words/pieces.ts';

/** The texts that a draft is made of, in reading order. */
export function homesOf({ report, dossier }: Pick<Draft, 'report' | 'dossier'>): readonly Home[] {
  const first = report.children.findIndex(isOutline);
  const last = report.children.findLastIndex(isOutline);
  const isText = (block: Block | Attachment): block is Block => block.type !== 'attachment' && !isOutline(block);
  const before = report.children.slice(0, Math.max(0, first)).filter(isText);
  const after = report.children.slice(last + 1).filter(isText);
  const attachments = report.children.filter((child) => child.type === 'attachment');
  const alone = { level: 0, title: [], runIn: false } as const;
  return [
    homeOf({ ...alone, id: 'preamble', kind: 'preamble' }, before, dossier.prose.get('preamble')),
    ...report.children.filter(isOutline).flatMap((section) => sectionHomes(section, dossier.prose)),
    homeOf({ ...alone, id: 'closing', kind: 'closing' }, after, dossier.prose.get('closing')),
    ...attachments.map(({ title, children }, index) => {
      const own = { level: 0, runIn: false, kind: 'attachment', title: piecesOf(title) } as const;
      const prose = dossier.attachments[index];
      const home = homeOf({ ...own, id: `attachment ${index}` }, children, prose);
      // The text of one that stands in report.yaml is an item of a list there: no key says which.
      return { ...home, isKnown: home.isKnown && prose !== undefined && isWholeFile(prose.place.file) };
    }),
  ];
}

/** A section of the outline: those that prose or a template has of its own stand somewhere. */
const isOutline = (block: Block | Attachment): block is Section & { readonly id: string } =>
  block.type === 'section' && block.id !== undefined && block.place === undefined;

function sectionHomes(section: Section & { readonly id: string }, prose: ReadonlyMap<string, Prose>): Home[] {
  const { id, level, title, runIn, children } = section;
  const own = { id, kind: 'section', level, runIn, title: piecesOf(title) } as const;
  const body = children.filter((child) => !isOutline(child));
  return [
    homeOf(own, body, prose.get(id)),
    ...children.filter(isOutline).flatMap((child) => sectionHomes(child, prose)),
  ];
}

const titleLine = /^\s*# +.+?\s*(?:\n|$)/;

type Own = Pick<Home, 'id' | 'kind' | 'level' | 'title' | 'runIn'>;

function homeOf(own: Own, body: readonly Block[], prose: Prose | undefined): Home {
  const made = body.flatMap((block) => madeItems(block));
  if (!prose) return { ...own, prose, head: '', items: made, shallowest: undefined, isKnown: true };
  const text = prose.text.replaceAll('\r\n', '\n');
  const head = (own.kind === 'section' && titleLine.exec(text)?.[0]) || '';
  const typed = splitProse(text.slice(head.length));
  const depths = typed.flatMap((item) => (item.kind === 'heading' ? [item.depth] : []));
  const shallowest = depths.length > 0 ? Math.min(...depths) : undefined;
  const items = typedItems(text.slice(head.length), typed, own.level + 1 - (shallowest ?? 0));
  const whole = withTemplate(made, items);
  return { ...own, prose, head, shallowest, items: whole ?? made, isKnown: whole !== undefined };
}

function cellsOf(content: ProseWords): readonly (readonly Piece[])[] {
  if (content.kind === 'comment') return [];
  return content.kind === 'row'
    ? content.row.children.map(({ children }) => piecesOf(children))
    : [piecesOf(content.words)];
}

/** What a template made, or prose as the report has it. */
function madeItems(block: Block): HomeItem[] {
  const item = (content: ProseWords, level?: number): HomeItem => ({ content, cells: cellsOf(content), level });
  if (block.type === 'paragraph') return [item({ kind: 'paragraph', words: block.children })];
  if (block.type === 'table') return block.children.map((row) => item({ kind: 'row', table: block, row }));
  if (block.type === 'section') {
    const { id, level, runIn, title } = block;
    const heading = item({ kind: 'heading', depth: level + 1, runIn, id, words: title }, level);
    return [heading, ...block.children.flatMap(madeItems)];
  }
  return block.children.flatMap(({ children }, index) =>
    children.flatMap((child) => {
      if (child.type !== 'paragraph') return madeItems(child);
      const number = block.start + index;
      return [item(block.ordered ? { kind: 'item', number, words: child.children } : asParagraph(child.children))];
    }),
  );
}

const asParagraph = (words: Extract<ProseWords, { kind: 'paragraph' }>['words']): ProseWords => ({
  kind: 'paragraph',
  words,
});

function typedItems(text: string, typed: readonly ProseItem[], deeper: number): HomeItem[] {
  const lines = text.split('\n');
  let end = 0;
  return typed.map((content) => {
    const level = content.kind === 'heading' ? Math.min(4, content.depth + deeper) : undefined;
    const gap = lines.slice(end, content.line).map((line) => `${line}\n`);
    end = Math.max(end, content.end);
    const own = { text: lines.slice(content.line, content.end).join('\n'), gap: gap.join('') };
    return { content, cells: cellsOf(content), level, typed: own };
  });
}

/** The prose with what its template says before and after it, and its figures with what they print; undefined if not found. */
function withTemplate(made: readonly HomeItem[], typed: readonly HomeItem[]): readonly HomeItem[] | undefined {
  const printing = typed.filter(({ cells }) =>
    cells.some((cell) => cell.some(({ text, node }) => text || isFigure(node))),
  );
  const keys = printing.map(keyOf);
  const all = made.filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const madeKeys = all.map(keyOf);
  const start = madeKeys.findIndex((_, at) => keys.every((key, index) => madeKeys[at + index] === key));
  if (keys.length === 0) return [...typed, ...made];
  if (start < 0) return undefined;
  const printed = new Map(printing.map((item, index) => [item, all[start + index] as HomeItem]));
  const filled = typed.map((item) => {
    const as = printed.get(item);
    return as ? { ...item, cells: item.cells.map((cell, index) => withPrinted(cell, as.cells[index] ?? [])) } : item;
  });
  return [...all.slice(0, start), ...filled, ...all.slice(start + keys.length)];
}

/** The same words, whatever their figures print. */
const keyOf = ({ content, cells }: HomeItem): string =>
  `${content.kind} ${cells.map((cell) => cell.map(({ node, text }) => (isFigure(node) ? `\u0001${node.id}\u0001` : text)).join('')).join('\t')}`;

function withPrinted(typed: readonly Piece[], made: readonly Piece[]): readonly Piece[] {
  const printed = made.filter(({ node }) => isFigure(node));
  let next = 0;
  return typed.map((piece) => (isFigure(piece.node) ? { ...piece, text: printed[next++]?.text ?? piece.text } : piece));
}
