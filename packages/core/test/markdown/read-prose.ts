import { dropInternal } from '../../src/edition/drop-internal.ts';
import { parseBlocks } from '../../src/markdown/read/parse-blocks.ts';
import type { Message } from '../../src/message/index.ts';
import type { Block, Inline } from '../../src/model/report/report.ts';
import { build } from '../../src/tree/index.ts';

interface ReadProse {
  readonly blocks: readonly Block[];
  readonly lines: readonly string[];
  /** What an edition for everyone prints. */
  readonly open: readonly string[];
  /** `1:3 prose/unsupported 删除线“~~”`, and after an arrow what it should be. */
  readonly said: readonly string[];
  readonly reasons: readonly string[];
}

/** A text of one section as it is read: what a page prints of it, a line each, and what is said of it. */
export function readProse(text: string): ReadProse {
  const messages: Message[] = [];
  const base = { file: 'a.md', line: 1, column: 1 };
  const blocks = parseBlocks(text, { base, uses: [], prose: () => [], level: 1, messages });
  const open = dropInternal(build.report({}, ...blocks)).children as readonly Block[];
  messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return {
    blocks,
    lines: blocks.flatMap(print),
    open: open.flatMap(print),
    said: messages.map(spoken),
    reasons: messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`),
  };
}

const spoken = ({ line, column, ruleId, actual, expected = [] }: Message): string =>
  `${line}:${column} ${ruleId} ${actual}${expected.length > 0 ? ` → ${expected.join('、')}` : ''}`;

const print = (block: Block): string[] => {
  switch (block.type) {
    case 'paragraph':
      return block.children.every(({ type }) => type === 'comment') ? [] : [words(block.children)];
    case 'section':
      return [`${'#'.repeat(block.level)} ${words(block.title)}`, ...block.children.flatMap(print)];
    case 'list':
      return block.children.map((item, index) => `${block.start + index}.${item.children.flatMap(print).join('/')}`);
    case 'table':
      return block.children.map((row) => row.children.map((cell) => words(cell.children)).join('|'));
  }
};

const words = (nodes: readonly Inline[]): string => nodes.map(word).join('');
const word = (node: Inline): string => {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return `«${words(node.children)}»`;
    case 'fact':
    case 'slot':
    case 'task':
    case 'evidence':
      return `{${node.type}:${node.id}}`;
    default:
      return '';
  }
};
