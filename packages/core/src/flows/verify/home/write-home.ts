import { stringifyBlocks } from '../../../markdown/index.ts';
import { wholeSection } from '../../../model/dossier/prose-words.ts';
import type { Block, SectionLevel, TableRow } from '../../../model/report/report.ts';
import { build } from '../../../tree/index.ts';
import { isForNextLine } from './assemble.ts';
import type { Home } from './home.ts';
import type { NewItem } from './new-items.ts';
import { inlinesOf, type Piece } from './words/pieces.ts';

/** The new text of a prose file, and whether it now holds what a template made. */
export interface WrittenHome {
  readonly text: string;
  readonly isWhole: boolean;
}

/** A text as its prose file: what is as it was as it was typed, everything else as we write it. */
export function writeHome(home: Home, items: readonly NewItem[], title: readonly Piece[] | undefined): WrittenHome {
  const own = ownItems(home, items);
  const isMade = home.prose === undefined || own === undefined;
  const chosen = own ?? items;
  const parts: { text: string; gap: string }[] = [];
  let last: NewItem | undefined;
  for (let at = 0; at < chosen.length; ) {
    const item = chosen[at] as NewItem;
    const count = item.content.kind === 'row' ? countRows(chosen, at) : 1;
    const run = chosen.slice(at, at + count);
    const typed = typedRun(home, run);
    const text = typed?.text ?? stringifyRun(home, run);
    parts.push({ text, gap: parts.length === 0 ? '' : (typedGap(home, last, item) ?? gapBetween(last, item)) });
    last = run.at(-1);
    at += count;
  }
  const body = parts
    .filter(({ text }) => text !== '')
    .map(({ text, gap }) => gap + text)
    .join('\n')
    .replace(/^\n+/, '');
  const isSilent = !chosen.some(({ content }) => content.kind !== 'comment');
  const mark = (isMade || isSilent) && !items.some(isWholeMark) ? `<!-- ${wholeSection} -->\n\n` : '';
  const head = title ? `# ${titleText(title)}\n${mark || body ? '\n' : ''}` : home.head;
  return { text: `${head}${mark}${body}${body === '' ? '' : '\n'}`, isWhole: isMade };
}

const isWholeMark = ({ content }: NewItem): boolean =>
  content.kind === 'comment' && content.node.value === wholeSection;

const titleText = (title: readonly Piece[]): string =>
  stringifyBlocks([build.section(1, inlinesOf(title), [])]).replace(/^#+ /, '');

/** Items of the prose alone, where there are any and all that the template says around them is as it was; else undefined. */
function ownItems(home: Home, items: readonly NewItem[]): readonly NewItem[] | undefined {
  const isMade = (index: number) => home.items[index]?.typed === undefined;
  const made = [...home.items.keys()].filter(isMade);
  if (made.length === 0) return items;
  const first = home.items.findIndex(({ typed }) => typed !== undefined);
  const last = home.items.findLastIndex(({ typed }) => typed !== undefined);
  if (first < 0) return undefined;
  const [head, tail] = [first, home.items.length - 1 - last];
  const isKept = (item: NewItem | undefined, index: number) => item?.kept === true && item.from === index;
  const isFramed =
    items.length >= head + tail &&
    items.slice(0, head).every(isKept) &&
    items.slice(items.length - tail).every((item, index) => isKept(item, last + 1 + index));
  const between = items.slice(head, items.length - tail);
  const isOwn = between.every(({ from }) => from === undefined || !isMade(from));
  const isSilent = !between.some(({ content }) => content.kind !== 'comment');
  return isFramed && isOwn && !isSilent ? between : undefined;
}

/** Rows of one table side by side. */
function countRows(items: readonly NewItem[], at: number): number {
  const first = items[at]?.content;
  let end = at;
  for (let next = items[end]?.content; next?.kind === 'row' && first?.kind === 'row' && next.table === first.table; ) {
    end += 1;
    next = items[end]?.content;
  }
  return Math.max(1, end - at);
}

/** As it was typed: a table only as a whole. */
function typedRun(home: Home, run: readonly NewItem[]): { text: string; gap: string } | undefined {
  const [first] = run;
  if (first?.from === undefined || !run.every(({ kept }) => kept)) return undefined;
  const { content } = first;
  if (content.kind === 'row' && run.length !== content.table.children.length) return undefined;
  const isInOrder = run.every(({ from }, index) => from === (first.from as number) + index);
  return isInOrder ? home.items[first.from]?.typed : undefined;
}

/** What stood between two things that still stand side by side: a comment for the next line says nothing of one further down. */
const typedGap = (home: Home, before: NewItem | undefined, { from }: NewItem): string | undefined =>
  before?.from !== undefined && before.from + 1 === from && home.items[before.from]?.typed
    ? home.items[from]?.typed?.gap
    : undefined;

const gapBetween = (before: NewItem | undefined, after: NewItem): string => {
  const inList =
    before?.content.kind === 'item' &&
    after.content.kind === 'item' &&
    after.content.number === before.content.number + 1;
  const isBound = before?.content.kind === 'comment' && isForNextLine(before.content.node);
  return inList || isBound ? '' : '\n';
};

function stringifyRun(home: Home, run: readonly NewItem[]): string {
  const [first] = run as [NewItem];
  const { content } = first;
  if (content.kind === 'comment') return `<!-- ${content.node.value} -->`;
  if (content.kind === 'row') {
    const rows = run.map(({ content: each }) => (each as { readonly row: TableRow }).row);
    return stringifyBlocks([{ ...content.table, headerRows: 1, children: rows }]);
  }
  return stringifyBlocks([blockOf(home, content, first.level)]);
}

type WordedContent = Extract<NewItem['content'], { readonly words: unknown }>;

function blockOf(home: Home, content: WordedContent, level = home.level + 1): Block {
  if (content.kind === 'heading') {
    const depth = home.shallowest === undefined ? level + 1 : home.shallowest + level - home.level - 1;
    const typed = Math.max(2, depth) - 1;
    return build.section(typed as SectionLevel, content.words, [], { id: content.id, runIn: content.runIn });
  }
  if (content.kind === 'item') {
    const item = { type: 'listItem', children: [build.p(...content.words)] } as const;
    return { type: 'list', ordered: true, start: content.number, children: [item] };
  }
  return build.p(...content.words);
}
