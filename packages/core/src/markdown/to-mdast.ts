import type { Html, TableRow as MdastRow, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Attachment, Block, Inline, Report, ReportNode, Section, Table } from '../model/report.ts';
import { type Handlers, handle } from '../tree/index.ts';
import { attachmentLead, closingMark } from './conversion.ts';
import { stringifyFactUrl } from './fact-link.ts';

type Made = Nodes[];
/** Ids of sections and the end of the last one, as comments. */
interface Context {
  readonly marks: boolean;
}

const text = (value: string): Nodes => ({ type: 'text', value });
const html = (value: string): Html => ({ type: 'html', value: `<!-- ${value} -->` });
const made = (node: ReportNode, context: Context): Made => handle(handlers, node, context);
const each = (nodes: readonly ReportNode[], context: Context): Made => nodes.flatMap((node) => made(node, context));
const phrasing = (nodes: readonly Inline[], context: Context) => each(nodes, context) as PhrasingContent[];
const flow = (nodes: readonly (Block | Attachment)[], context: Context) => each(nodes, context) as RootContent[];

const handlers: Handlers<Context, Made> = {
  text: ({ value }) => [text(value)],
  strong: ({ children }, context) => [{ type: 'strong', children: phrasing(children, context) }],
  emphasis: ({ children }, context) => [{ type: 'emphasis', children: phrasing(children, context) }],
  break: () => [{ type: 'break' }],
  link: ({ url, children }, context) => [{ type: 'link', url, children: phrasing(children, context) }],
  fact: ({ id, style, value }) => [
    { type: 'link', url: stringifyFactUrl(id, style), children: value === '' ? [] : [{ type: 'text', value }] },
  ],
  slot: ({ id, style, value }) => [
    { type: 'link', url: stringifyFactUrl(id, style).replace(/^fact:/, 'slot:'), children: [{ type: 'text', value }] },
  ],
  task: ({ id }) => [{ type: 'link', url: `task:${id}`, children: [] }],
  evidence: ({ id }) => [{ type: 'link', url: `evidence:${id}`, children: [] }],
  comment: ({ value }) => [html(value)],
  annotation: ({ children }, context) => phrasing(children, context),

  paragraph: ({ children }, context) => {
    const { leading, rest } = leadingComments(children);
    return [
      ...leading,
      ...(rest.length > 0 ? [{ type: 'paragraph', children: phrasing(rest, context) } as const] : []),
    ];
  },
  list: ({ ordered, start, children }, context) => [
    { type: 'list', ordered, start: ordered ? start : null, spread: false, children: each(children, context) as never },
  ],
  listItem: ({ children }, context) => [
    { type: 'listItem', spread: false, children: flow(children, context) as never },
  ],
  table: (node, context) => [{ type: 'table', align: [...node.align], children: rows(node, context) }],
  tableRow: ({ children }, context) => [{ type: 'tableRow', children: each(children, context) as never }],
  tableCell: ({ children }, context) => [{ type: 'tableCell', children: phrasing(children, context) }],
  section: (node, context) => [...heading(node, context), ...flow(node.children, context)],
  attachment: ({ title, children }, context) => [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: attachmentLead }, ...phrasing(title, context)] },
    ...flow(children, context),
  ],
  report: (node, context) => reportChildren(node, context),
};

function heading({ id, level, runIn, title }: Section, context: Context): RootContent[] {
  const { leading, rest } = leadingComments(title);
  const children = phrasing(rest, context);
  if (runIn) children.push({ type: 'text', value: '。' });
  if (context.marks && id !== undefined) children.push({ type: 'text', value: ' ' }, html(`section:${id}`));
  return [...leading, { type: 'heading', depth: (level + 1) as 2 | 3 | 4 | 5, children }];
}

/** A comment at the start of a line would swallow the line: it goes on a line of its own. */
function leadingComments(inlines: readonly Inline[]): { leading: Html[]; rest: readonly Inline[] } {
  const end = inlines.findIndex(({ type }) => type !== 'comment');
  const rest = end < 0 ? [] : inlines.slice(end);
  const leading = inlines.slice(0, inlines.length - rest.length);
  return { leading: leading.flatMap((each) => (each.type === 'comment' ? [html(each.value)] : [])), rest };
}

function reportChildren({ head, children }: Report, context: Context): RootContent[] {
  const out: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: head.title.replaceAll('\n', '') }] },
  ];
  let below = false;
  for (const child of children) {
    if (child.type === 'section') below = true;
    else if (below && child.type !== 'attachment') {
      if (context.marks) out.push(html(closingMark));
      below = false;
    }
    out.push(...flow([child], context));
  }
  return out;
}

/** Markdown has no merged cells: what a span covers becomes empty cells. */
function rows({ children }: Table, context: Context): MdastRow[] {
  const covered = new Map<string, true>();
  return children.map((row, y) => {
    const cells: Nodes[] = [];
    const skip = () => {
      while (covered.has(`${y},${cells.length}`)) cells.push({ type: 'tableCell', children: [] });
    };
    for (const cell of row.children) {
      skip();
      const x = cells.length;
      cells.push(...made(cell, context));
      for (let dy = 0; dy < cell.rowSpan; dy += 1) {
        for (let dx = 0; dx < cell.columnSpan; dx += 1) if (dx + dy > 0) covered.set(`${y + dy},${x + dx}`, true);
      }
    }
    skip();
    return { type: 'tableRow', children: cells as never };
  });
}

/** The tree as mdast, headings one deeper than their level: the title is the document's `#`. */
export const toMdast = (report: Report, context: Context): RootContent[] => made(report, context) as RootContent[];
