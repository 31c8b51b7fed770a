import { attachmentLead, closingMark, internalEnd, sectionPrefix } from '../../model/dossier/prose-words.ts';
import type { Attachment, Block, Inline, Report, ReportNode, Section } from '../../model/report/report.ts';
import { type Handlers, handle } from '../../tree/index.ts';
import { stringifyFactUrl } from '../fact-link.ts';
import { escapeLabel, escapeStart, escapeText } from './escape-text.ts';
import { stringifyTable } from './stringify-table.ts';

interface Context {
  /** Whether the ids of sections and the end of the last one stand in it, as comments. */
  readonly marks: boolean;
}

const handlers: Handlers<Context, string> = {
  text: ({ value }) => escapeText(value),
  strong: ({ children }, context) => `**${phrase(children, context)}**`,
  break: () => ' ',
  fact: ({ id, style, value }) => `[${escapeLabel(value)}](${stringifyFactUrl(id, style)})`,
  slot: ({ id, style, value }) => `[${escapeLabel(value)}](${stringifyFactUrl(id, style).replace(/^fact/, 'slot')})`,
  task: ({ id }) => `[](task:${id})`,
  evidence: ({ id }) => `[](evidence:${id})`,
  comment: ({ value }) => `<!-- ${value} -->`,
  annotation: ({ children }, context) => phrase(children, context),

  paragraph: ({ children }, context) => withLeading(children, context, (rest) => line(rest, context)),
  list: ({ ordered, start, children }, context) => {
    const items = children.map((item) => stringify(item, context));
    return ordered ? items.map((item, index) => underNumber(item, start + index)).join('\n') : blocks(items);
  },
  listItem: ({ children }, context) => flow(children, context),
  table: (node, context) => stringifyTable(node, (cell) => stringify(cell, context)),
  tableRow: ({ children }, context) => blocks(children.map((cell) => stringify(cell, context))),
  tableCell: ({ children }, context) => phrase(children, context),
  section: (node, context) => blocks([heading(node, context), flow(node.children, context)]),
  attachment: ({ title, children }, context) =>
    blocks([`# ${attachmentLead}${phrase(title, context)}`, flow(children, context)]),
  report: (node, context) => reportText(node, context),
};

/** A node as Markdown; a heading is one deeper than its level, as the title is the document's `#`. */
export const stringify = (node: ReportNode, context: Context): string => handle(handlers, node, context);

const blocks = (made: readonly string[]): string => made.filter((each) => each !== '').join('\n\n');
const flow = (nodes: readonly (Block | Attachment)[], context: Context): string =>
  blocks(nodes.map((node) => stringify(node, context)));

/** Words whose brackets, at either end, no link beside them takes for its own. */
const apart = (words: string): string => words.replace(/^[)\]]|(?<!\\)\]$/g, '\\$&');

/** Strong words side by side are one run: four stars would be none. */
const phrase = (nodes: readonly Inline[], context: Context): string =>
  nodes
    .map((node, index) => {
      const written = stringify(node, context);
      if (node.type === 'text') return nodes.length > 1 ? apart(written) : written;
      if (node.type !== 'strong') return written;
      return written.slice(
        nodes[index - 1]?.type === 'strong' ? 2 : 0,
        nodes[index + 1]?.type === 'strong' ? -2 : undefined,
      );
    })
    .join('');

function line(nodes: readonly Inline[], context: Context): string {
  const words = phrase(nodes, context);
  return nodes[0]?.type === 'text' ? escapeStart(words) : words;
}

/** A comment on a line of its own belongs to what follows; at the start of a line other readers would lose the line to it. */
function withLeading(nodes: readonly Inline[], context: Context, write: (rest: readonly Inline[]) => string): string {
  const first = nodes.findIndex(({ type }) => type !== 'comment');
  const end = first < 0 ? nodes.length : first;
  return blocks([...nodes.slice(0, end).map((node) => stringify(node, context)), write(nodes.slice(end))]);
}

/** A passage that ends in the title begins there too; one that goes on below begins above it. */
function heading({ id, level, runIn, title }: Section, context: Context): string {
  const write = (words: readonly Inline[]) => {
    const mark = context.marks && id !== undefined ? ` <!-- ${sectionPrefix}${id} -->` : '';
    return `${'#'.repeat(level + 1)} ${phrase(words, context)}${runIn ? '。' : ''}${mark}`;
  };
  const endsWithin = title.some((node) => node.type === 'comment' && node.value === internalEnd);
  return endsWithin ? write(title) : withLeading(title, context, write);
}

/** The further lines of an item stand under its first word. */
function underNumber(item: string, number: number): string {
  const lead = `${number}. `;
  return lead + item.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(lead.length)}`);
}

function reportText({ head, children }: Report, context: Context): string {
  const made = [`# ${escapeText(head.title)}`];
  let below = false;
  for (const child of children) {
    if (child.type === 'section') below = true;
    else if (below && child.type !== 'attachment') {
      if (context.marks) made.push(`<!-- ${closingMark} -->`);
      below = false;
    }
    made.push(stringify(child, context));
  }
  return blocks(made);
}
