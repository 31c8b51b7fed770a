import type { Html, TableRow as MdastRow, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Attachment, Block, Inline, Report, ReportNode, Section, Table } from '../model/report.ts';
import { type Handlers, handle } from '../tree/index.ts';
import { attachmentLead, closingMark } from './conversion.ts';
import { stringifyFactUrl } from './fact-link.ts';

type Made = Nodes[];

const text = (value: string): Nodes => ({ type: 'text', value });
const html = (value: string): Html => ({ type: 'html', value: `<!-- ${value} -->` });
const made = (node: ReportNode): Made => handle(handlers, node, undefined);
const phrasing = (nodes: readonly Inline[]): PhrasingContent[] => nodes.flatMap(made) as PhrasingContent[];
const flow = (nodes: readonly (Block | Attachment)[]): RootContent[] => nodes.flatMap(made) as RootContent[];

const handlers: Handlers<undefined, Made> = {
  text: ({ value }) => [text(value)],
  strong: ({ children }) => [{ type: 'strong', children: phrasing(children) }],
  emphasis: ({ children }) => [{ type: 'emphasis', children: phrasing(children) }],
  break: () => [{ type: 'break' }],
  link: ({ url, children }) => [{ type: 'link', url, children: phrasing(children) }],
  fact: ({ id, style, value }) => [
    { type: 'link', url: stringifyFactUrl(id, style), children: value === '' ? [] : [{ type: 'text', value }] },
  ],
  slot: ({ id, style, value }) => [
    { type: 'link', url: stringifyFactUrl(id, style).replace(/^fact:/, 'slot:'), children: [{ type: 'text', value }] },
  ],
  task: ({ id }) => [{ type: 'link', url: `task:${id}`, children: [] }],
  evidence: ({ id }) => [{ type: 'link', url: `evidence:${id}`, children: [] }],
  comment: ({ value }) => [html(value)],

  paragraph: ({ children }) => {
    const { leading, rest } = leadingComments(children);
    return [...leading, ...(rest.length > 0 ? [{ type: 'paragraph', children: phrasing(rest) } as const] : [])];
  },
  list: ({ ordered, start, children }) => [
    { type: 'list', ordered, start: ordered ? start : null, spread: false, children: children.flatMap(made) as never },
  ],
  listItem: ({ children }) => [{ type: 'listItem', spread: false, children: flow(children) as never }],
  table: (node) => [{ type: 'table', align: [...node.align], children: rows(node) }],
  tableRow: ({ children }) => [{ type: 'tableRow', children: children.flatMap(made) as never }],
  tableCell: ({ children }) => [{ type: 'tableCell', children: phrasing(children) }],
  section: (node) => [...heading(node), ...flow(node.children)],
  attachment: ({ title, children }) => [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: attachmentLead }, ...phrasing(title)] },
    ...flow(children),
  ],
  report: (node) => reportChildren(node),
};

function heading({ id, level, runIn, title }: Section): RootContent[] {
  const { leading, rest } = leadingComments(title);
  const children = phrasing(rest);
  if (runIn) children.push({ type: 'text', value: '。' });
  if (id !== undefined) children.push({ type: 'text', value: ' ' }, html(`section:${id}`));
  return [...leading, { type: 'heading', depth: (level + 1) as 2 | 3 | 4 | 5, children }];
}

/** A comment at the start of a line would swallow the line: it goes on a line of its own. */
function leadingComments(inlines: readonly Inline[]): { leading: Html[]; rest: readonly Inline[] } {
  const end = inlines.findIndex(({ type }) => type !== 'comment');
  const rest = end < 0 ? [] : inlines.slice(end);
  const leading = inlines.slice(0, inlines.length - rest.length);
  return { leading: leading.flatMap((each) => (each.type === 'comment' ? [html(each.value)] : [])), rest };
}

function reportChildren({ head, children }: Report): RootContent[] {
  const out: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: head.title.replaceAll('\n', '') }] },
  ];
  let below = false;
  for (const child of children) {
    if (child.type === 'section') below = true;
    else if (below && child.type !== 'attachment') {
      out.push(html(closingMark));
      below = false;
    }
    out.push(...flow([child]));
  }
  return out;
}

/** Markdown has no merged cells: what a span covers becomes empty cells. */
function rows({ children }: Table): MdastRow[] {
  const covered = new Map<string, true>();
  return children.map((row, y) => {
    const cells: Nodes[] = [];
    const skip = () => {
      while (covered.has(`${y},${cells.length}`)) cells.push({ type: 'tableCell', children: [] });
    };
    for (const each of row.children) {
      skip();
      const x = cells.length;
      cells.push(...made(each));
      for (let dy = 0; dy < each.rowSpan; dy += 1) {
        for (let dx = 0; dx < each.columnSpan; dx += 1) if (dx + dy > 0) covered.set(`${y + dy},${x + dx}`, true);
      }
    }
    skip();
    return { type: 'tableRow', children: cells as never };
  });
}

/** The tree as mdast, headings one deeper than their level: the title is the document's `#`. */
export const toMdast = (report: Report): RootContent[] => made(report) as RootContent[];
