import type { Nodes, Parents, RootContent } from 'mdast';
import { type MessageId, say } from '../message/index.ts';
import type { Use } from '../model/draft.ts';
import { rightStyles } from '../model/fact-style.ts';
import type { Place } from '../model/place.ts';
import type { Block, CommentNode, Inline, TableCell } from '../model/report.ts';
import type { Conversion, FlatHeading } from './conversion.ts';
import { parseFactUrl } from './fact-link.ts';
import { nest } from './nest.ts';

const markPattern = /\uFDD0(\d+)\uFDD1/;

function placeOf(node: Nodes, { base }: Conversion): Place | undefined {
  const start = node.position?.start;
  if (base?.column === undefined || !start) return base;
  const { file, line = 1, column } = base;
  return { file, line: line + start.line - 1, column: column + start.column - 1 };
}

const located = (node: Nodes, conversion: Conversion): { place?: Place } => {
  const place = placeOf(node, conversion);
  return place ? { place } : {};
};

function complain(
  id: MessageId,
  node: Nodes,
  conversion: Conversion,
  finding: { subject?: string; actual: string; expected?: readonly string[] },
) {
  conversion.messages.push(say(id, { place: placeOf(node, conversion), ...finding }));
}

/** Marks in a string that cannot hold nodes, such as a URL, become their text. */
const withoutMarks = (value: string, { uses }: Conversion): string =>
  value.replace(new RegExp(markPattern, 'g'), (_, index) => {
    const use = uses[Number(index)];
    return use?.kind === 'text' ? use.text : '';
  });

/** A line end inside a paragraph joins Chinese text without a space. */
const joinLines = (value: string): string =>
  value.replace(/([!-~])[ \t]*\n[ \t]*(?=[!-~])/g, '$1 ').replace(/[ \t]*\n[ \t]*/g, '');

function fromText(node: Extract<Nodes, { type: 'text' }>, conversion: Conversion): Inline[] {
  const pieces = joinLines(node.value).split(markPattern);
  return pieces.flatMap((piece, index): Inline[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ type: 'text', value: piece, ...located(node, conversion) }];
    const use = conversion.uses[Number(piece)];
    return use ? fromUse(use) : [];
  });
}

function fromUse(use: Use): Inline[] {
  switch (use.kind) {
    case 'fact':
      return [{ type: 'fact', id: use.id, style: use.style, value: '', place: use.place }];
    case 'text':
      return [{ type: 'text', value: use.text.replaceAll(/\s*\n\s*/g, ''), fromData: true }];
    case 'task':
    case 'evidence':
      return [{ type: use.kind, id: use.id }];
    case 'comment':
      return [{ type: 'comment', value: use.text }];
    case 'prose':
      return [];
  }
}

function fromLink(node: Extract<Nodes, { type: 'link' }>, conversion: Conversion): Inline[] {
  const url = withoutMarks(node.url, conversion);
  const children = inlines(node, conversion);
  const place = located(node, conversion);
  const own = /^(fact|slot|task|evidence):(.+)$/.exec(url);
  if (!own) return [{ type: 'link', url, children, ...place }];
  const scheme = own[1] as 'fact' | 'slot' | 'task' | 'evidence';
  if (scheme === 'task' || scheme === 'evidence') return [...children, { type: scheme, id: own[2]!, ...place }];
  const { id, style, wrong } = parseFactUrl(url.replace(/^slot:/, 'fact:'));
  for (const actual of wrong)
    complain('fact/unknown-style', node, conversion, { subject: id, actual, expected: rightStyles(actual) });
  const value = children.map((child) => ('value' in child ? child.value : '')).join('');
  return [{ type: scheme, id, style, value, ...place }];
}

const commentOf = (node: Extract<Nodes, { type: 'html' }>, conversion: Conversion): CommentNode | undefined => {
  const match = /^<!--([\s\S]*?)-->\s*$/.exec(node.value);
  return match ? { type: 'comment', value: match[1]!.trim(), ...located(node, conversion) } : undefined;
};

const unsupportedNames: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML 标记',
  inlineCode: '反引号',
  code: '代码块（行首四个空格或围栏）',
  blockquote: '引用块',
  image: '图片',
  imageReference: '图片',
  linkReference: '引用式链接',
  definition: '链接定义',
  thematicBreak: '横线',
  delete: '删除线',
};

function unsupported(node: Nodes, conversion: Conversion): Inline[] {
  complain('prose/unsupported', node, conversion, {
    actual: unsupportedNames[node.type] ?? node.type,
    expected: ['普通文字'],
  });
  if ('children' in node) return inlines(node, conversion);
  const value = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '';
  return value === '' ? [] : [{ type: 'text', value: withoutMarks(joinLines(value), conversion) }];
}

function inline(node: Nodes, conversion: Conversion): Inline[] {
  switch (node.type) {
    case 'text':
      return fromText(node, conversion);
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: inlines(node, conversion), ...located(node, conversion) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return fromLink(node, conversion);
    case 'html': {
      const comment = commentOf(node, conversion);
      return comment ? [comment] : unsupported(node, conversion);
    }
    default:
      return unsupported(node, conversion);
  }
}

const inlines = (node: Parents, conversion: Conversion): Inline[] =>
  node.children.flatMap((child) => inline(child, conversion));

/** A paragraph that is one prose mark and nothing else. */
function loneProse(node: Nodes, { uses }: Conversion): Extract<Use, { kind: 'prose' }> | undefined {
  const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  const index = only?.type === 'text' ? /^\s*\uFDD0(\d+)\uFDD1\s*$/.exec(only.value)?.[1] : undefined;
  const use = index === undefined ? undefined : uses[Number(index)];
  return use?.kind === 'prose' ? use : undefined;
}

type Flat = Exclude<Block, { type: 'section' }> | FlatHeading | Extract<Block, { type: 'section' }> | CommentNode;

function block(node: RootContent, conversion: Conversion): Flat[] {
  switch (node.type) {
    case 'paragraph': {
      const prose = loneProse(node, conversion);
      if (prose) return [...conversion.prose(prose)];
      return [{ type: 'paragraph', children: inlines(node, conversion), ...located(node, conversion) }];
    }
    case 'heading':
      return [
        { type: 'heading', depth: node.depth, title: inlines(node, conversion), place: placeOf(node, conversion) },
      ];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          children: node.children.map((item) => ({ type: 'listItem', children: blocks(item.children, conversion) })),
          ...located(node, conversion),
        },
      ];
    case 'table':
      return [
        {
          type: 'table',
          headerRows: 1,
          align: node.align?.some((each) => each !== null) ? node.align : [],
          widths: [],
          children: node.children.map((row) => ({
            type: 'tableRow',
            children: row.children.map(
              (cell): TableCell => ({
                type: 'tableCell',
                columnSpan: 1,
                rowSpan: 1,
                children: inlines(cell, conversion),
              }),
            ),
          })),
          ...located(node, conversion),
        },
      ];
    case 'html': {
      const comment = commentOf(node, conversion);
      return [comment ?? { type: 'paragraph', children: unsupported(node, conversion) }];
    }
    case 'blockquote':
      complain('prose/unsupported', node, conversion, { actual: '引用块', expected: ['普通段落'] });
      return node.children.flatMap((child) => block(child, conversion));
    default: {
      const children = unsupported(node, conversion);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
  }
}

/** These nodes as blocks of the report tree, nested below their headings. */
export function blocks(nodes: readonly RootContent[], conversion: Conversion): Block[] {
  return nest(
    nodes.flatMap((node) => block(node, conversion)),
    conversion,
  );
}
